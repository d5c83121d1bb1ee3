// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/documentreading.h"

#include "core/formats/environments/folderpath.h"
#include "core/formats/environments/imagereference.h"

#include <algorithm>

namespace pupitre
{

using nlohmann::json;

namespace
{

bool isLetterOrLow(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool isDigitCharacter(char c)
{
    return c >= '0' && c <= '9';
}

/// POSIX 8.1; what is not one could not be set in a shell, nor read there.
bool isVariableName(std::string_view name)
{
    return !name.empty() && isLetterOrLow(name.front()) && std::all_of(name.begin(), name.end(), [](char c) {
        return isLetterOrLow(c) || isDigitCharacter(c);
    });
}

/// Safe as an argument: no blanks, and no option.
bool isPlainName(std::string_view name)
{
    return !name.empty() && name.size() <= 128
           && (isLetterOrLow(name.front()) || isDigitCharacter(name.front()))
           && std::all_of(name.begin(), name.end(), [](char c) {
                  return isLetterOrLow(c) || isDigitCharacter(c) || c == '-' || c == '.';
              });
}

bool isUser(std::string_view user)
{
    const auto colon = user.find(':');
    return user.size() <= 65 && isPlainName(user.substr(0, colon))
           && (colon == std::string_view::npos || isPlainName(user.substr(colon + 1)));
}

bool isInnerPath(const std::string& path)
{
    return !path.empty() && path.front() == '/' && (path + '/').find("/../") == std::string::npos
           && std::all_of(path.begin(), path.end(), [](char c) {
                  return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f && c != '$' && c != '\\'
                         && c != ':';
              });
}

} // namespace

void DocumentReading::remark(const std::string& pointer, RemarkStanding standing, RemarkReason reason,
                             std::string_view detail)
{
    m_remarked.insert(pointer);
    m_remarks.push_back({m_file, pointer, lineOf(pointer), standing, reason, remarkText(detail)});
}

void DocumentReading::take(const std::string& pointer, const Text& text)
{
    if (text.changed)
        remark(pointer, RemarkStanding::Taken, RemarkReason::TakenOverChanged, text.text);
    else
        take(pointer);
}

void DocumentReading::wrongType(const std::string& pointer, const char* expected)
{
    remark(pointer, RemarkStanding::Refused, RemarkReason::WrongType, expected);
}

void DocumentReading::wrongValue(const std::string& pointer, std::string_view value)
{
    remark(pointer, RemarkStanding::Refused, RemarkReason::WrongValue, value);
}

void DocumentReading::unknownKeys(const std::string& pointer, const json& object,
                                  std::initializer_list<std::string_view> known)
{
    for (const auto& [key, value] : object.items())
        if (std::find(known.begin(), known.end(), key) == known.end())
            remark(pointerTo(pointer, key), RemarkStanding::NotSupported, RemarkReason::UnknownKey, key);
}

std::optional<DocumentReading::Text> DocumentReading::text(const std::string& pointer, const json& value)
{
    if (!value.is_string()) {
        wrongType(pointer, "text");
        return std::nullopt;
    }
    const auto& written = value.get_ref<const std::string&>();
    if (written.find('\0') != std::string::npos) {
        wrongValue(pointer, written);
        return std::nullopt;
    }
    ResolvedText resolved = m_resolve(written, m_folderName);
    if (!resolved.needsLocal.empty()) {
        remark(pointer, RemarkStanding::Ignored, RemarkReason::ReadsOwnComputer, resolved.needsLocal);
        return std::nullopt;
    }
    if (!resolved.needsTemplate.empty()) {
        remark(pointer, RemarkStanding::Refused, RemarkReason::UnknownVariable, resolved.needsTemplate);
        return std::nullopt;
    }
    const bool changed = resolved.text != written;
    return Text{std::move(resolved.text), changed};
}

std::optional<DocumentReading::Text> DocumentReading::looseText(const std::string& pointer, const json& value)
{
    if (value.is_number() || value.is_boolean())
        return Text{value.dump(), true};
    return text(pointer, value);
}

std::optional<std::string> DocumentReading::path(const std::string& pointer, const json& value)
{
    // The one path of the own computer that is known: it is the folder itself.
    constexpr std::string_view top = "${localWorkspaceFolder}";
    const std::string_view whole =
        value.is_string() ? value.get_ref<const std::string&>() : std::string_view();
    const bool fromTop =
        whole.substr(0, top.size()) == top && (whole.size() == top.size() || whole[top.size()] == '/');
    const json below = fromTop ? json('.' + std::string(whole.substr(top.size()))) : value;
    const auto written = text(pointer, below);
    if (!written)
        return std::nullopt;
    auto inside = pathInside(fromTop ? "" : folderOf(m_file), written->text);
    if (!inside) {
        remark(pointer, RemarkStanding::Refused, RemarkReason::LeavesFolder, written->text);
        return std::nullopt;
    }
    take(pointer, *written);
    return std::move(*inside);
}

void DocumentReading::untake(const std::string& pointer)
{
    for (ImportRemark& one : m_remarks)
        if (one.standing == RemarkStanding::Taken
            && (one.where == pointer || one.where.compare(0, pointer.size() + 1, pointer + '/') == 0)) {
            one.standing = RemarkStanding::Refused;
            one.reason = RemarkReason::NoBase;
        }
}

std::optional<std::string> DocumentReading::plainName(const std::string& pointer, const json& value)
{
    return checked(pointer, value, [](const std::string& name) { return isPlainName(name); });
}

std::optional<std::string> DocumentReading::user(const std::string& pointer, const json& value)
{
    return checked(pointer, value, [](const std::string& name) { return isUser(name); });
}

std::optional<std::string> DocumentReading::innerPath(const std::string& pointer, const json& value)
{
    return checked(pointer, value, isInnerPath);
}

std::optional<std::string> DocumentReading::checked(const std::string& pointer, const json& value,
                                                    bool (*isGood)(const std::string&))
{
    auto written = text(pointer, value);
    if (!written)
        return std::nullopt;
    if (!isGood(written->text)) {
        wrongValue(pointer, written->text);
        return std::nullopt;
    }
    take(pointer, *written);
    return std::move(written->text);
}

std::optional<std::string> DocumentReading::image(const std::string& pointer, const json& value)
{
    const auto written = text(pointer, value);
    if (!written)
        return std::nullopt;
    const auto reference = parseImageReference(written->text);
    if (!reference) {
        wrongValue(pointer, written->text);
        return std::nullopt;
    }
    take(pointer, *written);
    return canonicalText(*reference);
}

void DocumentReading::variable(std::map<std::string, std::string>& into, const std::string& pointer,
                               const std::string& name, const json& value)
{
    if (!isVariableName(name)) {
        wrongValue(pointer, name);
    } else if (value.is_null()) { // "unset it", which only an editor's own processes could follow
        remark(pointer, RemarkStanding::NotSupported, RemarkReason::NotDone, "null");
    } else if (auto one = looseText(pointer, value)) {
        take(pointer, *one);
        into[name] = std::move(one->text);
    }
}

std::map<std::string, std::string> DocumentReading::variables(const std::string& pointer, const json& value)
{
    std::map<std::string, std::string> variables;
    if (!value.is_object()) {
        wrongType(pointer, "object");
        return variables;
    }
    for (const auto& [name, one] : value.items())
        variable(variables, pointerTo(pointer, name), name, one);
    return variables;
}

/// "features": {} has nothing in it that could get a remark, and yet was understood.
void DocumentReading::takeEmptyOnes(const std::string& pointer, const json& value)
{
    if (!value.is_structured() || m_remarked.contains(pointer))
        return;
    if (value.empty())
        return take(pointer);
    std::size_t index = 0;
    for (const auto& [key, one] : value.items())
        takeEmptyOnes(value.is_array() ? pointerTo(pointer, index++) : pointerTo(pointer, key), one);
}

ImportRemarks DocumentReading::takeRemarks()
{
    for (const auto& [key, value] : root().items())
        takeEmptyOnes(pointerTo("", key), value);
    for (const RepeatedKey& key : m_document.repeated)
        m_remarks.push_back({m_file, key.pointer, key.line, RemarkStanding::Refused, RemarkReason::Repeated,
                             std::to_string(key.firstLine)});
    std::stable_sort(m_remarks.begin(), m_remarks.end(),
                     [](const ImportRemark& a, const ImportRemark& b) { return a.line < b.line; });
    return std::move(m_remarks);
}

} // namespace pupitre

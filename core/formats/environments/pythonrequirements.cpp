// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/pythonrequirements.h"

#include "core/formats/environments/requirementlines.h"
#include "core/formats/textencoding.h"

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::string_view stripped(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\v\f";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// "#" begins a comment at the start or after a blank only: addresses have fragments.
std::string_view withoutPipComment(std::string_view line)
{
    for (auto at = line.find('#'); at != std::string_view::npos; at = line.find('#', at + 1))
        if (at == 0 || line[at - 1] == ' ' || line[at - 1] == '\t')
            return line.substr(0, at);
    return line;
}

/// PEP 508: letters, digits, and "-", "_", "." within. Takes it off the front.
std::string takeName(std::string_view& text)
{
    std::size_t end = 0;
    while (end < text.size()
           && (isLetterOrDigit(text[end]) || text[end] == '-' || text[end] == '_' || text[end] == '.'))
        ++end;
    const std::string_view name = text.substr(0, end);
    if (name.empty() || name.size() > 128 || !isLetterOrDigit(name.front()) || !isLetterOrDigit(name.back()))
        return {};
    std::string normal;
    for (const char c : name) {
        if (isLetterOrDigit(c))
            normal += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        else if (normal.back() != '-')
            normal += '-';
    }
    text = stripped(text.substr(end));
    return normal;
}

bool takeExtras(std::string_view& text, std::vector<std::string>& extras)
{
    if (text.empty() || text.front() != '[')
        return true;
    const auto end = text.find(']');
    if (end == std::string_view::npos)
        return false;
    std::string_view inside = stripped(text.substr(1, end - 1));
    text = stripped(text.substr(end + 1));
    while (!inside.empty()) {
        std::string extra = takeName(inside);
        if (extra.empty() || (!inside.empty() && inside.front() != ','))
            return false;
        extras.push_back(std::move(extra));
        inside = stripped(inside.substr(std::min<std::size_t>(1, inside.size())));
    }
    return true;
}

/// PEP 440 specifiers without blanks, or none where one of them is none.
bool takeVersion(std::string_view text, std::string& version)
{
    if (!text.empty() && text.front() == '(' && text.back() == ')')
        text = stripped(text.substr(1, text.size() - 2));
    constexpr std::array<std::string_view, 8> operators{"===", "~=", "==", "!=", "<=", ">=", "<", ">"};
    while (!text.empty()) {
        const std::string_view one = stripped(text.substr(0, text.find(',')));
        const auto comma = text.find(',');
        text = comma == std::string_view::npos ? std::string_view() : stripped(text.substr(comma + 1));
        const auto op = std::find_if(operators.begin(), operators.end(),
                                     [one](std::string_view o) { return one.substr(0, o.size()) == o; });
        if (op == operators.end())
            return false;
        const std::string_view number = stripped(one.substr(op->size()));
        const bool good = !number.empty() && std::all_of(number.begin(), number.end(), [](char c) {
            return isLetterOrDigit(c) || std::string_view(".-_+!*").find(c) != std::string_view::npos;
        });
        if (!good)
            return false;
        version.append(version.empty() ? "" : ",").append(*op).append(number);
    }
    return true;
}

/// " --hash=sha256:…" at the end of the line; false for other options there.
bool takeHashes(std::string_view& text, std::vector<std::string>& hashes)
{
    const auto first = text.find(" --");
    if (first == std::string_view::npos)
        return true;
    std::string_view options = stripped(text.substr(first));
    text = stripped(text.substr(0, first));
    while (!options.empty()) {
        const auto end = std::min(options.find_first_of(" \t"), options.size());
        std::string_view one = options.substr(0, end);
        options = stripped(options.substr(end));
        constexpr std::string_view option = "--hash";
        if (one.substr(0, option.size()) != option)
            return false;
        one.remove_prefix(option.size());
        if (one.empty() && !options.empty()) { // "--hash sha256:…"
            const auto next = std::min(options.find_first_of(" \t"), options.size());
            one = options.substr(0, next);
            options = stripped(options.substr(next));
        } else if (!one.empty() && one.front() == '=') {
            one.remove_prefix(1);
        }
        const auto colon = one.find(':');
        const bool good =
            colon != std::string_view::npos && colon > 0 && one.size() > colon + 1
            && std::all_of(one.begin(), one.end(), [](char c) { return isLetterOrDigit(c) || c == ':'; });
        if (!good)
            return false;
        hashes.emplace_back(one);
    }
    return true;
}

/// Begins as PEP 508's markers do, and has nothing in it that could end one.
bool isMarker(std::string_view marker)
{
    if (marker.empty() || marker.find(';') != std::string_view::npos
        || marker.find("--") != std::string_view::npos)
        return false;
    const char first = marker.front();
    return (first >= 'a' && first <= 'z') || first == '(' || first == '"' || first == '\'';
}

tl::unexpected<Error> noRequirement(std::string_view line, const char* why)
{
    return fail(ErrorKind::InvalidArgument, remarkText(line), why);
}

} // namespace

Result<PythonRequirement> pythonRequirement(std::string_view line)
{
    std::string_view rest = stripped(line);
    PythonRequirement requirement;
    if (std::any_of(rest.begin(), rest.end(),
                    [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; }))
        return noRequirement(line, "control bytes");
    if (!takeHashes(rest, requirement.hashes))
        return noRequirement(line, "an option that is no hash");
    if (const auto semicolon = rest.find(';'); semicolon != std::string_view::npos) {
        requirement.marker = stripped(rest.substr(semicolon + 1));
        rest = stripped(rest.substr(0, semicolon));
        if (!isMarker(requirement.marker))
            return noRequirement(line, "a marker that is none");
    }
    requirement.name = takeName(rest);
    if (requirement.name.empty())
        return noRequirement(line, "no package name");
    if (!takeExtras(rest, requirement.extras))
        return noRequirement(line, "extras that are none");
    if (!takeVersion(rest, requirement.version))
        return noRequirement(line, "a version that is none");
    return requirement;
}

std::string requirementText(const PythonRequirement& requirement)
{
    std::string text = requirement.name;
    for (std::size_t i = 0; i < requirement.extras.size(); ++i)
        text += (i == 0 ? "[" : ",") + requirement.extras[i];
    if (!requirement.extras.empty())
        text += ']';
    text += requirement.version;
    if (!requirement.marker.empty())
        text += " ; " + requirement.marker;
    return text;
}

Result<PythonRequirements> pythonRequirementsFrom(std::string_view bytes)
{
    if (bytes.size() > maxRequirementsBytes)
        return fail(ErrorKind::TooLarge, "requirements.txt", std::to_string(maxRequirementsBytes) + " bytes");
    const std::string text = decodeText(bytes).utf8; // PowerShell writes UTF-16
    if (text.find('\0') != std::string::npos)
        return fail(ErrorKind::Malformed, "requirements.txt", "NUL bytes");

    PythonRequirements result;
    std::string_view rest = text;
    std::string joined;
    int line = 0;
    int first = 0;
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        std::string_view one = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        ++line;
        if (!one.empty() && one.back() == '\r')
            one.remove_suffix(1);
        if (joined.empty())
            first = line;
        const bool goesOn = !one.empty() && one.back() == '\\' && withoutPipComment(one).size() == one.size();
        joined += goesOn ? one.substr(0, one.size() - 1) : one;
        if (goesOn && !rest.empty()) {
            joined += ' '; // also keeps an empty first part from looking like the start
            continue;
        }
        const std::string_view entry = stripped(withoutPipComment(joined));
        if (result.remarks.size() >= maxRequirements)
            return fail(ErrorKind::TooLarge, "requirements.txt", std::to_string(maxRequirements) + " lines");
        if (!entry.empty())
            readRequirementLine(result, entry, first, remarkText(entry));
        joined.clear();
    }
    return result;
}

} // namespace pupitre

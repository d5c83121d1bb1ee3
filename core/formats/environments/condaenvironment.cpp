// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/condaenvironment.h"

#include "core/formats/environments/documentreading.h"
#include "core/formats/environments/requirementlines.h"
#include "core/formats/environments/yamldocument.h"

#include <algorithm>

namespace pupitre
{

using nlohmann::json;

namespace
{

/// Conda's files know no variables.
ResolvedText asItStands(std::string_view value, std::string_view)
{
    return {std::string(value), {}, {}};
}

bool isSmallAlnum(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isCondaName(std::string_view name)
{
    return !name.empty() && name.size() <= 128 && (isSmallAlnum(name.front()) || name.front() == '_')
           && std::all_of(name.begin(), name.end(),
                          [](char c) { return isSmallAlnum(c) || c == '_' || c == '-' || c == '.'; });
}

/// A name of anaconda.org, with or without a label, or an https address.
bool isChannel(std::string_view channel)
{
    constexpr std::string_view https = "https://";
    if (channel.substr(0, https.size()) == https)
        channel.remove_prefix(https.size());
    return !channel.empty() && channel.size() <= 200 && channel.front() != '-' && channel.front() != '/'
           && channel.front() != '.' && channel.find("..") == std::string_view::npos
           && std::all_of(channel.begin(), channel.end(), [](char c) {
                  return isSmallAlnum(c) || (c >= 'A' && c <= 'Z')
                         || std::string_view("_-./").find(c) != std::string_view::npos;
              });
}

/// "conda-forge::numpy>=1.2,<2", "python=3.11", "numpy 1.2 py311_0"; none for other forms.
std::optional<CondaPackage> packageFrom(std::string_view text)
{
    CondaPackage package;
    if (const auto colons = text.find("::"); colons != std::string_view::npos) {
        package.channel = text.substr(0, colons);
        text.remove_prefix(colons + 2);
        if (!isChannel(package.channel))
            return std::nullopt;
    }
    const auto end = std::min(text.find_first_of(" =<>!~"), text.size());
    std::string name(text.substr(0, end));
    for (char& c : name)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (!isCondaName(name))
        return std::nullopt;
    package.name = std::move(name);
    text.remove_prefix(end);
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    bool afterBlank = false;
    for (const char c : text) {
        const bool known = isSmallAlnum(c) || (c >= 'A' && c <= 'Z')
                           || std::string_view("._*+!=<>,|~-").find(c) != std::string_view::npos;
        if (c != ' ' && !known)
            return std::nullopt;
        // "1.2 py311_0": the second word is a build, which conda also writes with "=".
        if (afterBlank && (isSmallAlnum(c) || c == '*')
            && std::string_view("=<>!~,|").find(package.version.back()) == std::string_view::npos)
            package.version += '=';
        if (c != ' ')
            package.version += c;
        afterBlank = c == ' ' && !package.version.empty();
    }
    if (!package.version.empty()
        && std::string_view("=<>!~").find(package.version.front()) == std::string_view::npos)
        package.version = "==" + package.version;
    return package;
}

void readPip(DocumentReading& reading, CondaEnvironment& into, const std::string& pointer, const json& list)
{
    if (!list.is_array())
        return reading.wrongType(pointer, "list");
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::string here = pointerTo(pointer, i);
        const auto text = reading.text(here, list[i]);
        if (!text)
            continue;
        PythonRequirements read;
        readRequirementLine(read, text->text, reading.lineOf(here), here);
        for (const ImportRemark& remark : read.remarks)
            reading.remark(here, remark.standing, remark.reason, remark.detail);
        std::move(read.packages.begin(), read.packages.end(), std::back_inserter(into.pip));
    }
}

void readDependency(DocumentReading& reading, CondaEnvironment& into, const std::string& pointer,
                    const json& value)
{
    if (value.is_object()) {
        for (const auto& [key, list] : value.items()) {
            const std::string here = pointerTo(pointer, key);
            if (key == "pip")
                readPip(reading, into, here, list);
            else
                reading.remark(here, RemarkStanding::NotSupported, RemarkReason::UnknownKey, key);
        }
        return;
    }
    const auto text = reading.text(pointer, value);
    if (!text)
        return;
    auto package = packageFrom(text->text);
    if (!package) // a form that names more than a version, or none
        return reading.remark(pointer, RemarkStanding::NotSupported, RemarkReason::NotDone, text->text);
    reading.take(pointer);
    package->line = reading.lineOf(pointer);
    into.packages.push_back(std::move(*package));
}

void readChannels(DocumentReading& reading, CondaEnvironment& into, const json& value)
{
    if (!value.is_array())
        return reading.wrongType("/channels", "list");
    for (std::size_t i = 0; i < value.size(); ++i) {
        const std::string here = pointerTo("/channels", i);
        const auto text = reading.text(here, value[i]);
        if (text && !isChannel(text->text)) {
            reading.wrongValue(here, text->text);
        } else if (text) {
            reading.take(here);
            into.channels.push_back(text->text);
        }
    }
}

void readKeyOfConda(DocumentReading& reading, CondaEnvironment& into, const std::string& key,
                    const json& value)
{
    const std::string pointer = pointerTo("", key);
    if (key == "name") {
        into.name = reading.plainName(pointer, value).value_or("");
    } else if (key == "channels") {
        readChannels(reading, into, value);
    } else if (key == "variables") {
        into.variables = reading.variables(pointer, value);
    } else if (key == "prefix") { // a path on the computer that exported it
        reading.remark(pointer, RemarkStanding::Ignored, RemarkReason::ReadsOwnComputer);
    } else if (key != "dependencies") {
        reading.remark(pointer, RemarkStanding::NotSupported, RemarkReason::UnknownKey, key);
    } else if (!value.is_array()) {
        reading.wrongType(pointer, "list");
    } else {
        for (std::size_t i = 0; i < value.size(); ++i)
            readDependency(reading, into, pointerTo(pointer, i), value[i]);
    }
}

} // namespace

Result<CondaEnvironment> condaEnvironmentFrom(std::string_view text)
{
    const auto document = documentFromYaml(text);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->value.is_object())
        return fail(ErrorKind::Malformed, "YAML", "line 1, column 1: not an object");
    CondaEnvironment environment;
    DocumentReading reading(*document, {}, {}, asItStands);
    for (const auto& [key, value] : document->value.items())
        readKeyOfConda(reading, environment, key, value);
    environment.remarks = reading.takeRemarks();
    return environment;
}

std::string pythonVersionOf(const CondaEnvironment& environment)
{
    const auto python = std::find_if(environment.packages.begin(), environment.packages.end(),
                                     [](const CondaPackage& package) { return package.name == "python"; });
    if (python == environment.packages.end())
        return {};
    std::string_view version = python->version;
    if (version.substr(0, 1) != "=" || version.find_first_of("<>!~,|") != std::string_view::npos)
        return {};
    version.remove_prefix(std::min(version.find_first_not_of('='), version.size()));
    version = version.substr(0, version.find('=')); // without the build
    version = version.substr(0, version.find('*'));
    while (!version.empty() && version.back() == '.')
        version.remove_suffix(1);
    return std::string(version);
}

} // namespace pupitre

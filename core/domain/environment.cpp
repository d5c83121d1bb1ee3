// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See environment.h. What is checked here ends in a Containerfile: none of it may be read as anything else
// than the word it is.
#include "core/domain/environment.h"

#include <algorithm>
#include <optional>

namespace pupitre
{

namespace
{

constexpr std::size_t mostName = 100;
constexpr std::size_t mostPackages = 1000;
constexpr std::size_t mostWord = 200;

constexpr std::pair<Platform, const char*> platformNames[] = {
    {Platform::Python, "python"}, {Platform::PyTorch, "pytorch"}, {Platform::TensorFlow, "tensorflow"},
    {Platform::Cpp, "cpp"},       {Platform::Java, "java"},       {Platform::Other, "other"},
};

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(char c)
{
    return isLower(c) || isDigit(c) || (c >= 'A' && c <= 'Z');
}

bool isOneOf(char c, std::string_view set)
{
    return set.find(c) != std::string_view::npos;
}

bool isPlainLine(std::string_view text)
{
    return std::ranges::none_of(text,
                                [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

void complain(std::vector<Error>& errors, const char* what, const std::string& value)
{
    errors.push_back({ErrorKind::InvalidArgument, what, value.substr(0, mostWord)});
}

} // namespace

const char* wireName(Platform platform)
{
    for (const auto& [value, name] : platformNames)
        if (value == platform)
            return name;
    return "";
}

std::optional<Platform> platformFromWireName(const std::string& name)
{
    for (const auto& [value, known] : platformNames)
        if (name == known)
            return value;
    return std::nullopt;
}

bool isValidDebianPackage(std::string_view text)
{
    const auto version = text.find('=');
    const auto name = text.substr(0, std::min(text.find(':'), version));
    const auto arch = text.substr(name.size(), version == std::string_view::npos ? std::string_view::npos
                                                                                 : version - name.size());
    const bool named =
        name.size() >= 2 && name.size() <= mostWord && (isLower(name[0]) || isDigit(name[0]))
        && std::ranges::all_of(name, [](char c) { return isLower(c) || isDigit(c) || isOneOf(c, "+-."); });
    const bool placed = arch.empty() || (arch.size() > 1 && std::ranges::all_of(arch.substr(1), [](char c) {
                                             return isLower(c) || isDigit(c) || c == '-';
                                         }));
    if (version == std::string_view::npos)
        return named && placed;
    const auto number = text.substr(version + 1);
    return named && placed && !number.empty() && number.size() <= mostWord && isDigit(number[0])
           && std::ranges::all_of(number, [](char c) { return isAlphanumeric(c) || isOneOf(c, ".+-~:*"); });
}

bool isValidPythonRequirement(std::string_view text)
{
    if (text.empty() || text.size() > 500 || !isAlphanumeric(text.front()) || !isPlainLine(text))
        return false;
    if (text.find("://") != std::string_view::npos || text.find(" @") != std::string_view::npos)
        return false; // an address: what it brings today is not what it brings tomorrow
    const auto end =
        std::ranges::find_if_not(text, [](char c) { return isAlphanumeric(c) || isOneOf(c, "._-"); });
    return std::all_of(end, text.end(),
                       [](char c) { return isAlphanumeric(c) || isOneOf(c, " ._-[],<>=!~*+;()'\""); });
}

bool isValidVariableName(std::string_view text)
{
    return !text.empty() && text.size() <= mostWord && !isDigit(text.front())
           && std::ranges::all_of(text, [](char c) { return isAlphanumeric(c) || c == '_'; });
}

bool isValidStageName(std::string_view text)
{
    return !text.empty() && text.size() <= mostWord && isAlphanumeric(text.front())
           && std::ranges::all_of(text, [](char c) { return isAlphanumeric(c) || isOneOf(c, "_-."); });
}

std::vector<Error> validate(const Environment& environment)
{
    std::vector<Error> errors;
    if (environment.id.empty())
        complain(errors, "id", {});
    if (environment.name.empty() || environment.name.size() > mostName || !isPlainLine(environment.name))
        complain(errors, "name", environment.name);
    if (environment.systemPackages.size() > mostPackages || environment.pythonPackages.size() > mostPackages)
        errors.push_back({ErrorKind::TooLarge, "packages", std::to_string(mostPackages)});
    for (const std::string& package : environment.systemPackages)
        if (!isValidDebianPackage(package))
            complain(errors, "systemPackages", package);
    for (const std::string& package : environment.pythonPackages)
        if (!isValidPythonRequirement(package))
            complain(errors, "pythonPackages", package);
    for (const auto& [name, value] : environment.variables)
        if (!isValidVariableName(name) || !isPlainLine(value))
            complain(errors, "variables", name);
    for (const auto& [name, value] : environment.buildArguments)
        if (!isValidVariableName(name) || !isPlainLine(value))
            complain(errors, "buildArguments", name);
    if (!environment.buildTarget.empty() && !isValidStageName(environment.buildTarget))
        complain(errors, "buildTarget", environment.buildTarget);
    for (const std::string& command : environment.commands)
        if (command.empty() || !isPlainLine(command) || command.ends_with('\\'))
            complain(errors, "commands", command);
    for (const std::string& extension : environment.editorExtensions)
        if (extension.empty() || extension.size() > mostWord || !isPlainLine(extension))
            complain(errors, "editorExtensions", extension);
    for (const int port : environment.ports)
        if (port < 1 || port > 65535)
            complain(errors, "ports", std::to_string(port));
    for (const DataItem& item : environment.data)
        if (item.name.empty() || item.name == "." || item.name == ".."
            || item.name.find('/') != std::string::npos || !isPlainLine(item.name))
            complain(errors, "data", item.name);
    return errors;
}

} // namespace pupitre

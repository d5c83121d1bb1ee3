// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Debian policy, chapter 7: "a (>= 1) | b, c:any".
#include "core/agent/engines/debpackages.h"

#include <map>
#include <set>

namespace pupitre
{

namespace
{

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

/// The name in " libc6:amd64 (>= 2.36) ".
std::string nameIn(std::string_view text)
{
    const auto begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos)
        return {};
    text.remove_prefix(begin);
    return std::string(text.substr(0, text.find_first_of(" (:")));
}

struct Package {
    std::string_view needs;
};

struct Installed {
    std::map<std::string, Package> packages;
    std::map<std::string, std::string> providers; // virtual name -> a package
};

Installed installedFrom(std::string_view query)
{
    Installed installed;
    for (const auto line : split(query, '\n')) {
        const auto fields = split(line, '\t');
        if (fields.size() < 4 || !fields[1].starts_with("ii"))
            continue;
        const auto name = std::string(fields[0]);
        installed.packages[name] = {fields[2]};
        for (const auto provided : split(fields[3], ','))
            if (auto virtualName = nameIn(provided); !virtualName.empty())
                installed.providers.emplace(std::move(virtualName), name);
    }
    return installed;
}

std::string firstInstalled(const Installed& installed, std::string_view alternatives)
{
    for (const auto alternative : split(alternatives, '|')) {
        const auto name = nameIn(alternative);
        if (installed.packages.contains(name))
            return name;
        if (const auto provider = installed.providers.find(name); provider != installed.providers.end())
            return provider->second;
    }
    return {};
}

} // namespace

Result<std::vector<std::string>> debPackageClosure(std::string_view query,
                                                   const std::vector<std::string>& wanted)
{
    const auto installed = installedFrom(query);
    std::set<std::string> closure;
    std::vector<std::string> open;
    for (const auto& name : wanted) {
        const auto found = firstInstalled(installed, name);
        if (found.empty())
            return fail(ErrorKind::NotFound, name);
        open.push_back(found);
    }
    while (!open.empty()) {
        const auto name = open.back();
        open.pop_back();
        if (!closure.insert(name).second)
            continue;
        for (const auto need : split(installed.packages.at(name).needs, ','))
            if (auto found = firstInstalled(installed, need); !found.empty())
                open.push_back(std::move(found));
    }
    return std::vector<std::string>(closure.begin(), closure.end());
}

} // namespace pupitre

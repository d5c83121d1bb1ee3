// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dependency syntax is that of Debian policy 7.1: alternatives between bars, versions in parentheses,
// ":any" after a name. Versions need no look: what is installed fits together already.
#include "core/agent/engines/hostpackages.h"

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{

/// What makes a root file system in which somebody can work.
constexpr std::array session{"base-files", "base-passwd",  "bash",   "coreutils", "dash",     "diffutils",
                             "findutils",  "grep",         "gzip",   "hostname",  "libc-bin", "login",
                             "mawk",       "ncurses-base", "procps", "sed",       "tar",      "util-linux"};

/// Needed while packages are installed or configured, which never happens inside the image.
constexpr std::array onlyForInstalling{"adduser",  "debconf",       "dpkg",         "init-system-helpers",
                                       "lsb-base", "perl-base",     "runit-helper", "sysvinit-utils",
                                       "ucf",      "libpam-runtime"};

template <class Names>
bool isOneOf(const Names& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

/// "libc6:any (>= 2.36)" is "libc6".
std::string nameIn(std::string_view relation)
{
    const auto first = relation.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    relation.remove_prefix(first);
    return std::string(relation.substr(0, relation.find_first_of(" :(")));
}

std::vector<std::string> namesIn(std::string_view relations, char separator)
{
    std::vector<std::string> names;
    for (const auto relation : split(relations, separator)) {
        if (auto name = nameIn(relation); !name.empty())
            names.push_back(std::move(name));
    }
    return names;
}

/// The first alternative that is installed, itself or by somebody who provides it; "" where none is.
std::string chosen(const HostPackages& installed, const std::vector<std::string>& alternatives)
{
    for (const auto& name : alternatives) {
        if (installed.contains(name))
            return name;
    }
    for (const auto& name : alternatives) {
        for (const auto& [provider, package] : installed) {
            if (isOneOf(package.provides, name))
                return provider;
        }
    }
    return {};
}

} // namespace

HostPackages hostPackagesFromText(std::string_view text)
{
    HostPackages packages;
    for (const auto line : split(text, '\n')) {
        const auto columns = split(line, '\t');
        if (columns.size() != 4 || columns[1] != "installed")
            continue;
        HostPackage package;
        for (const auto relation : split(columns[2], ',')) {
            if (auto alternatives = namesIn(relation, '|'); !alternatives.empty())
                package.depends.push_back(std::move(alternatives));
        }
        package.provides = namesIn(columns[3], ',');
        packages.emplace(columns[0], std::move(package));
    }
    return packages;
}

Result<std::set<std::string>> packagesNeeded(const HostPackages& installed,
                                             const std::vector<std::string>& wanted)
{
    std::vector<std::string> open(session.begin(), session.end());
    std::erase_if(open, [&](const std::string& name) { return !installed.contains(name); });
    for (const auto& name : wanted) {
        if (!installed.contains(name))
            return fail(ErrorKind::NotFound, name, "not installed on this machine");
        open.push_back(name);
    }
    std::set<std::string> needed;
    while (!open.empty()) {
        const std::string name = std::move(open.back());
        open.pop_back();
        if (!needed.insert(name).second)
            continue;
        for (const auto& alternatives : installed.at(name).depends) {
            auto next = chosen(installed, alternatives);
            if (!next.empty() && !isOneOf(onlyForInstalling, next))
                open.push_back(std::move(next));
        }
    }
    return needed;
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agent/engines/installedpackages.h"

#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

namespace
{

std::string_view upTo(std::string_view& text, char separator)
{
    const auto end = text.find(separator);
    const auto part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

} // namespace

std::vector<InstalledPackage> installedIn(std::string_view debQuery)
{
    std::vector<InstalledPackage> packages;
    while (!debQuery.empty()) {
        auto line = upTo(debQuery, '\n');
        const auto name = upTo(line, '\t');
        const auto version = upTo(line, '\t');
        if (!name.empty() && !version.empty() && line.size() >= 2 && line[1] == 'i')
            packages.push_back({InstalledPackage::Kind::System, std::string(name), std::string(version)});
    }
    std::ranges::sort(packages);
    return packages;
}

std::vector<InstalledPackage> pythonPackagesIn(std::string_view pipList)
{
    std::vector<InstalledPackage> packages;
    const auto json = parseJson(pipList, "pip list");
    if (!json || !json->is_array())
        return packages;
    for (const Json& one : *json)
        if (one.is_object() && one.contains("name") && one["name"].is_string() && one.contains("version")
            && one["version"].is_string())
            packages.push_back({InstalledPackage::Kind::Python, one["name"].get<std::string>(),
                                one["version"].get<std::string>()});
    std::ranges::sort(packages);
    return packages;
}

} // namespace pupitre

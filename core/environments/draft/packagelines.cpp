// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/draft/packagelines.h"

#include <algorithm>

namespace pupitre
{

namespace
{

/// Of a requirement, where name and extras end.
std::size_t endOfName(PackageKind kind, const std::string& line)
{
    if (kind == PackageKind::System)
        return std::min(line.find('='), line.size());
    return std::min(line.find_first_of(" [<>=!~;("), line.size());
}

/// PEP 503: lower case, and each run of "-", "_" and "." is one "-".
std::string normalised(const std::string& name)
{
    std::string same;
    for (const char c : name) {
        if (c == '-' || c == '_' || c == '.') {
            if (!same.ends_with('-'))
                same += '-';
        } else {
            same += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return same;
}

} // namespace

bool isValidPackageLine(PackageKind kind, const std::string& line)
{
    return kind == PackageKind::System ? isValidDebianPackage(line) : isValidPythonRequirement(line);
}

std::string packageName(PackageKind kind, const std::string& line)
{
    return line.substr(0, endOfName(kind, line));
}

std::string packageVersion(PackageKind kind, const std::string& line)
{
    const std::size_t end = endOfName(kind, line);
    if (end == line.size())
        return {};
    return kind == PackageKind::System ? line.substr(end + 1) : line.substr(line.find_first_not_of(' ', end));
}

std::string pinnedLine(PackageKind kind, const std::string& name, const std::string& version)
{
    return name + (kind == PackageKind::System ? "=" : "==") + version;
}

bool isSamePackage(PackageKind kind, const std::string& one, const std::string& other)
{
    return kind == PackageKind::System ? one == other : normalised(one) == normalised(other);
}

bool putPackage(std::vector<std::string>& lines, PackageKind kind, const std::string& line)
{
    const std::string name = packageName(kind, line);
    const auto there = std::ranges::find_if(
        lines, [&](const std::string& one) { return isSamePackage(kind, packageName(kind, one), name); });
    if (there == lines.end()) {
        lines.push_back(line);
        return true;
    }
    const bool another = *there != line;
    *there = line;
    return another;
}

} // namespace pupitre

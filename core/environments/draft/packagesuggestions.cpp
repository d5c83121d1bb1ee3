// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See packagesuggestions.h. The usual packages: resources/environments/packages.tsv, one a line: platforms
// with commas, "system" or "python", name, in English, in French.
#include "core/environments/draft/packagesuggestions.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <set>

static void registerPackages()
{
    Q_INIT_RESOURCE(environments); // a static library's resources are not registered by themselves
}

namespace pupitre
{

namespace
{

struct UsualPackage {
    std::set<std::string> platforms;
    PackageKind kind = PackageKind::System;
    std::string name;
    std::string english;
    std::string french;
};

std::vector<UsualPackage> readUsualPackages()
{
    registerPackages();
    QFile file(QStringLiteral(":/environments/packages.tsv"));
    std::vector<UsualPackage> packages;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return packages;
    const auto lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (cells.size() != 5)
            continue;
        UsualPackage package;
        for (const QString& platform : cells[0].split(QLatin1Char(',')))
            package.platforms.insert(platform.toStdString());
        package.kind = cells[1] == QLatin1String("python") ? PackageKind::Python : PackageKind::System;
        package.name = cells[2].toStdString();
        package.english = cells[3].toStdString();
        package.french = cells[4].toStdString();
        packages.push_back(std::move(package));
    }
    return packages;
}

const std::vector<UsualPackage>& usualPackages()
{
    static const std::vector<UsualPackage> packages = readUsualPackages();
    return packages;
}

/// 0: it begins so … 2: its description holds it; 3: not at all.
int distance(const QString& typed, const QString& name, const QString& what)
{
    if (name.startsWith(typed, Qt::CaseInsensitive)
        || name.startsWith(QStringLiteral("python3-") + typed, Qt::CaseInsensitive))
        return 0;
    if (name.contains(typed, Qt::CaseInsensitive))
        return 1;
    return what.contains(typed, Qt::CaseInsensitive) ? 2 : 3;
}

} // namespace

void RecordedPackages::add(const std::vector<InstalledPackage>& packages)
{
    for (const InstalledPackage& package : packages)
        m_versions.try_emplace({package.kind, package.name}, package.version);
}

std::string RecordedPackages::newest(PackageKind kind, const std::string& name) const
{
    const auto found = m_versions.find({kind, name});
    if (found != m_versions.end())
        return found->second;
    for (const auto& [key, version] : m_versions) // pip has names of its own for the same package
        if (kind == PackageKind::Python && key.first == kind && isSamePackage(kind, key.second, name))
            return version;
    return {};
}

std::vector<std::string> RecordedPackages::names(PackageKind kind) const
{
    std::vector<std::string> names;
    for (const auto& [key, version] : m_versions)
        if (key.first == kind)
            names.push_back(key.second);
    return names;
}

std::vector<PackageSuggestion> suggestPackages(const PackageSearch& search, const RecordedPackages& recorded)
{
    struct Found {
        int rank;
        PackageSuggestion suggestion;
    };
    const QString typed = QString::fromStdString(search.typed).trimmed();
    std::vector<Found> found;
    std::set<std::string> seen;
    const auto consider = [&](const std::string& name, const std::string& what, int group) {
        const bool isChosen = std::ranges::any_of(search.chosen, [&](const std::string& line) {
            return isSamePackage(search.kind, packageName(search.kind, line), name);
        });
        const int far = typed.isEmpty()
                            ? (group == 0 ? 0 : 3)
                            : distance(typed, QString::fromStdString(name), QString::fromStdString(what));
        if (!isChosen && far < 3 && seen.insert(name).second)
            found.push_back({far * 3 + group, {name, what, recorded.newest(search.kind, name)}});
    };
    const std::string platform = wireName(search.platform);
    for (const UsualPackage& package : usualPackages())
        if (package.kind == search.kind)
            consider(package.name, search.language == "fr" ? package.french : package.english,
                     package.platforms.contains(platform) ? 0 : 1);
    for (const std::string& name : recorded.names(search.kind))
        consider(name, {}, 2);
    std::ranges::stable_sort(found, {}, &Found::rank);
    std::vector<PackageSuggestion> suggestions;
    for (Found& one : found)
        if (suggestions.size() < search.most)
            suggestions.push_back(std::move(one.suggestion));
    return suggestions;
}

} // namespace pupitre

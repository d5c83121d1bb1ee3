// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person may want installed: a list of usual packages by platform, and the versions that builds
// recorded, so that one click gives exactly last year's.
#pragma once

#include "core/environments/draft/packagelines.h"

#include <map>

namespace pupitre
{

/// Versions that were installed, by name; the one of the newest build first.
class RecordedPackages final
{
public:
    /// In the order of their ages, the newest build first.
    void add(const std::vector<InstalledPackage>& packages);
    /// Empty: no build had it.
    [[nodiscard]] std::string newest(PackageKind kind, const std::string& name) const;
    [[nodiscard]] std::vector<std::string> names(PackageKind kind) const;

private:
    std::map<std::pair<PackageKind, std::string>, std::string> m_versions;
};

struct PackageSuggestion {
    std::string name;
    std::string what;    // in the language that was asked for; empty where only a build knows it
    std::string version; // of the newest build that had it; empty: none had

    bool operator==(const PackageSuggestion&) const = default;
};

struct PackageSearch {
    PackageKind kind = PackageKind::System;
    Platform platform = Platform::Other;
    std::string typed;               // empty: what is usual for the platform
    std::string language;            // "fr", or anything else for English
    std::vector<std::string> chosen; // lines: not suggested again
    std::size_t most = 5;
};

/// Names that begin so first, then those that hold it, then those whose description does; within, usual ones
/// of the platform before those of others, before those that only a build had.
[[nodiscard]] std::vector<PackageSuggestion> suggestPackages(const PackageSearch& search,
                                                             const RecordedPackages& recorded);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/environments/featurepackages.h"

#include "core/formats/environments/javaproject.h"
#include "core/formats/environments/javaversion.h"

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{

struct KnownFeature {
    std::string_view name;
    FeatureStanding standing;
    std::string_view packages; // divided by blanks
};

/// Of ghcr.io/devcontainers/features. Each package is in Debian 12.
constexpr std::array knownFeatures{
    KnownFeature{"common-utils", FeatureStanding::Packages,
                 "ca-certificates curl less nano procps unzip wget zip zsh"},
    KnownFeature{"docker-from-docker", FeatureStanding::OpensHost, ""},
    KnownFeature{"docker-in-docker", FeatureStanding::OpensHost, ""},
    KnownFeature{"docker-outside-of-docker", FeatureStanding::OpensHost, ""},
    KnownFeature{"git", FeatureStanding::Packages, "git"},
    KnownFeature{"git-lfs", FeatureStanding::Packages, "git git-lfs"},
    KnownFeature{"github-cli", FeatureStanding::Packages, "gh"},
    KnownFeature{"go", FeatureStanding::Packages, "golang-go"},
    KnownFeature{"node", FeatureStanding::Packages, "nodejs npm"},
    KnownFeature{"php", FeatureStanding::Packages, "composer php-cli"},
    KnownFeature{"python", FeatureStanding::Packages, "python3 python3-pip python3-venv"},
    KnownFeature{"ruby", FeatureStanding::Packages, "ruby ruby-dev"},
    KnownFeature{"rust", FeatureStanding::Packages, "cargo rustc"},
    KnownFeature{"sshd", FeatureStanding::PlaceDecides, ""},
};

/// "node" of "ghcr.io/devcontainers/features/node:1" and of the old "node"; empty for those of others.
std::string_view featureName(std::string_view id)
{
    constexpr std::string_view collection = "ghcr.io/devcontainers/features/";
    if (id.substr(0, collection.size()) == collection)
        id.remove_prefix(collection.size());
    id = id.substr(0, id.find_first_of(":@"));
    return id.find('/') == std::string_view::npos ? id : std::string_view();
}

bool isOn(const nlohmann::json& options, const char* name)
{
    const auto found = options.find(name);
    return found != options.end() && (*found == true || *found == "true");
}

FeaturePackages javaPackages(const nlohmann::json& options)
{
    JavaProject wanted;
    if (const auto version = options.find("version"); version != options.end() && version->is_string())
        wanted.javaVersion = javaVersionOf(version->get_ref<const std::string&>());
    FeaturePackages found{FeatureStanding::Packages, {debianPackagesFor(wanted).front()}};
    if (isOn(options, "installMaven"))
        found.packages.emplace_back("maven");
    if (isOn(options, "installGradle"))
        found.packages.emplace_back("gradle");
    return found;
}

} // namespace

FeaturePackages packagesForFeature(const DevcontainerFeature& feature)
{
    const std::string_view name = featureName(feature.id);
    if (name == "java")
        return javaPackages(feature.options);
    const auto known = std::find_if(knownFeatures.begin(), knownFeatures.end(),
                                    [name](const KnownFeature& one) { return one.name == name; });
    if (known == knownFeatures.end())
        return {};
    FeaturePackages found{known->standing, {}};
    std::string_view rest = known->packages;
    while (!rest.empty()) {
        const std::string_view one = rest.substr(0, rest.find(' '));
        found.packages.emplace_back(one);
        rest.remove_prefix(std::min(one.size() + 1, rest.size()));
    }
    return found;
}

} // namespace pupitre

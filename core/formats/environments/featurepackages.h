// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Features of dev containers (containers.dev/features) that Debian's packages stand for: no script of a
// stranger is run, and the version is Debian's.
#pragma once

#include "core/formats/environments/devcontainer.h"

#include <string>
#include <vector>

namespace pupitre
{

enum class FeatureStanding {
    Packages,     // these packages bring it
    PlaceDecides, // a place has its own way (how one logs in)
    OpensHost,    // only with the host's engine, or privileges
    NotDone,      // nothing of Debian's brings it, or we do not know it
};

struct FeaturePackages {
    FeatureStanding standing = FeatureStanding::NotDone;
    std::vector<std::string> packages;

    bool operator==(const FeaturePackages&) const = default;
};

[[nodiscard]] FeaturePackages packagesForFeature(const DevcontainerFeature& feature);

} // namespace pupitre

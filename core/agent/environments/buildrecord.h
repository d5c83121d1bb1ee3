// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was built on this place, so that the same is not built twice and last year's can be built again.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/build.h"

#include <vector>

namespace pupitre
{

struct BuildRecord {
    BuildOrder order;
    BuiltEnvironment built;
};

[[nodiscard]] Result<void> writeBuild(const StateTree& tree, const BuildRecord& record);
/// NotFound; Malformed; InvalidArgument for a recipe that is none.
[[nodiscard]] Result<BuildRecord> readBuild(const StateTree& tree, const EnvironmentId& environment,
                                            const std::string& recipe);
/// Newest first; what cannot be read is left out.
[[nodiscard]] Result<std::vector<BuildRecord>> listBuilds(const StateTree& tree);
/// The record and its log; the image is the engine's.
[[nodiscard]] Result<void> forgetBuild(const StateTree& tree, const EnvironmentId& environment,
                                       const std::string& recipe);

[[nodiscard]] Result<BuildSources> readBuildSources(const StateTree& tree);
[[nodiscard]] Result<void> writeBuildSources(const StateTree& tree, const BuildSources& sources);

} // namespace pupitre

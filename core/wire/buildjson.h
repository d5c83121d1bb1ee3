// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place builds and has built, as JSON.
#pragma once

#include "core/domain/build.h"
#include "core/wire/json.h"

namespace pupitre
{

[[nodiscard]] Json toJson(const BuildOrder& order);
[[nodiscard]] Json toJson(const BuildLine& line);
[[nodiscard]] Json toJson(const BuiltEnvironment& built);
[[nodiscard]] Json toJson(const BuildSources& sources);

/// What was read has been check()ed.
[[nodiscard]] Result<BuildOrder> buildOrderFromJson(const Json& json);
[[nodiscard]] Result<BuildLine> buildLineFromJson(const Json& json);
[[nodiscard]] Result<BuiltEnvironment> builtEnvironmentFromJson(const Json& json);
[[nodiscard]] Result<BuildSources> buildSourcesFromJson(const Json& json);

/// SHA-256 of everything that makes the image what it is, 64 hex digits: the environment's name is no part.
[[nodiscard]] std::string recipeOf(const BuildOrder& order);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An environment as JSON: what devcontainer.json holds below customizations.pupitre.
#pragma once

#include "core/domain/environment.h"
#include "core/wire/json.h"

namespace pupitre
{

inline constexpr int environmentSchema = 1;

[[nodiscard]] Json toJson(const Environment& environment);
/// Malformed; SchemaTooNew. What was read has been validate()d: InvalidArgument (subject: the member).
[[nodiscard]] Result<Environment> environmentFromJson(const Json& json);

} // namespace pupitre

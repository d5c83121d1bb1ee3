// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an instance may use, as JSON: in a course and in an environment.
#pragma once

#include "core/domain/tp.h"
#include "core/wire/json.h"

namespace pupitre
{

[[nodiscard]] Json toJson(const Limits& limits);
[[nodiscard]] Result<Limits> limitsFromJson(const Json& json);

} // namespace pupitre

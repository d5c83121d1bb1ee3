// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an instance takes, in the status of its seat and in a compute host's report.
#pragma once

#include "core/domain/instanceload.h"
#include "core/wire/json.h"

namespace pupitre
{

/// {cpu?, memoryBytes, cpuLimit?, memoryLimitBytes?}; cpu in thousandths of a core.
[[nodiscard]] Json toJson(const InstanceLoad& load);
/// Malformed where a figure is negative.
[[nodiscard]] Result<InstanceLoad> instanceLoadFromJson(const Json& json);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What machines do and what people used, for programs. Owners are written as in samples (ownerText).
#pragma once

#include "core/monitoring/monitor.h"
#include "core/wire/json.h"

namespace pupitre
{

/// {place, source, state, heardAt?, error?, samples: [Sample]}; a recording's place has the source
/// "recording".
[[nodiscard]] Json toJson(const PlaceReadings& place);
/// {kind, place, host, gpu?, owner?, since, value, limit}
[[nodiscard]] Json toJson(const Alert& alert);
/// {rows: […], total, capacityHours, coveredHours}: hours of GPUs and of processor cores, energy in
/// watt-hours.
[[nodiscard]] Json toJson(const UsageTable& table, UsageBy by);

} // namespace pupitre

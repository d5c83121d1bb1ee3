// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `forecast --json` says of a place.
#pragma once

#include "core/monitoring/forecast/outlook.h"
#include "core/wire/json.h"

#include <optional>

namespace pupitre
{

/// "stretches" are planned; "atMost" are the times in which hand-in windows add to them, an upper bound; each
/// conflict has its "waysOut". `seen`: when the place said what it has.
[[nodiscard]] Json forecastJson(const PlaceForecast& place, const std::vector<OutlookConflict>& conflicts,
                                const std::optional<Instant>& seen);

} // namespace pupitre

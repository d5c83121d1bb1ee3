// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forecast as files that other programs read: the hours in which a place is needed, and the times in
// which work may go on until the hand-in, as a calendar and as a table.
#pragma once

#include "core/monitoring/forecast/forecast.h"

#include <string>

namespace pupitre
{

/// One event for each time in which the load stays the same (RFC 5545): hours as busy, hand-in windows as
/// tentative, "at most …". `now` is when it was written.
[[nodiscard]] std::string forecastCalendar(const std::vector<PlaceForecast>& forecast, Instant now);

/// CSV: place, from, until (UTC), TPs, instances, GPUs, cores, memory; whether that is more than is there;
/// and `bound`: "planned" of hours, "at_most" of hand-in windows, with the hours that are open beside them.
[[nodiscard]] std::string forecastCsv(const std::vector<PlaceForecast>& forecast);

} // namespace pupitre

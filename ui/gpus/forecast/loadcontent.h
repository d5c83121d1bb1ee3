// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place needs of one thing over time, for a chart: the hours of TPs as a line, what hand-in windows
// may add as a band above it, and what is there as a line to read them against.
#pragma once

#include "core/monitoring/forecast/forecast.h"
#include "ui/charts/chartdata.h"

namespace pupitre
{

inline constexpr const char* plannedSeries = "planned";
inline constexpr const char* atMostSeries = "atMost";
inline constexpr const char* thereSeries = "there";

[[nodiscard]] ChartContent loadContent(const PlaceForecast& place, Resource resource, Instant from,
                                       Instant until);

/// Resources of which the place needs any in its time, GPUs first.
[[nodiscard]] std::vector<Resource> neededOf(const PlaceForecast& place);

} // namespace pupitre

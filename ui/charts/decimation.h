// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Points made as few as a screen can show, before anything is drawn: no chart is given more points than half
// its pixels. Lowest and highest stay what they were.
#pragma once

#include "ui/charts/chartdata.h"

#include <vector>

namespace pupitre
{

/// Points without a gap between them.
using ChartRun = std::vector<ChartPoint>;

/// The points between `from` and `until`, and the neighbours on either side where they are no gap away, cut
/// where there are gaps; more than twice `buckets` are gathered in as many buckets. A bucket's mean is that
/// of its points.
[[nodiscard]] std::vector<ChartRun> runsOf(const ChartSeries& series, Instant from, Instant until,
                                           int buckets);

/// Each series on top of those before it, at the times that any of them knows: a series counts as nothing
/// where it has a gap, and where all have one the stack has it too. Low and high are the mean.
[[nodiscard]] std::vector<ChartSeries> stacked(const std::vector<ChartSeries>& series);

} // namespace pupitre

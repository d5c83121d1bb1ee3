// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a content is drawn, how far it reaches, and its values at a moment.
#pragma once

#include "ui/charts/chartlines.h"
#include "ui/charts/crosshair.h"

#include <QSet>

#include <utility>
#include <vector>

namespace pupitre
{

/// The series that are not hidden, each in the colour of its place; of a stack each on top of the others.
[[nodiscard]] std::vector<DrawnSeries> drawnOf(const ChartContent& content, const QSet<QString>& hidden);

/// Lowest and highest value of all; (0, 0) where there is none.
[[nodiscard]] std::pair<double, double> reachOf(const std::vector<DrawnSeries>& drawn);

/// The point that stands for this moment; null in a gap.
[[nodiscard]] const ChartPoint* pointAt(const ChartSeries& series, Instant at);

[[nodiscard]] CrosshairLook crosshairLook(const ChartContent& content, const std::vector<DrawnSeries>& drawn,
                                          Instant at);

} // namespace pupitre

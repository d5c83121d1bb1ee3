// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The newest figures of something as a line of a word's size, for tiles and tables: no chart is made for it.
#pragma once

#include <QRectF>

#include <vector>

class QPainter;

namespace pupitre
{

inline constexpr int sparkPoints = 60; // more cannot be told apart in a tile

/// The newest at the right edge, `sparkPoints` across the whole width; values are parts of the height, 0 to
/// 1. Less than zero: nothing is known, and no line is drawn. `series` gives the colour.
void paintSparkline(QPainter& painter, const QRectF& box, const std::vector<float>& values, int series);

} // namespace pupitre

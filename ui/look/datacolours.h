// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The colours of data, in light and dark: the six of series, which go with a pen style each, and the six of
// heat. Told apart by people who see fewer colours too; text is never in one of them.
#pragma once

#include <QColor>
#include <QPen>

namespace pupitre
{

inline constexpr int seriesColours = 6; // a seventh series is not drawn: its owner groups, or shows six
inline constexpr int heatSteps = 6;

/// The pen of a line in the palette of the moment: one pixel wide whatever the zoom, for wider ones take a
/// hundred times as long on dense lines. `series` counts from 0 and begins again after the sixth.
[[nodiscard]] QPen seriesPen(int series);
/// The same colour below a line: `opacity` 0.16 in a sparkline, 0.14 for a band, 0.35 in a stack.
[[nodiscard]] QColor seriesArea(int series, double opacity);

struct HeatColour {
    QColor ground;
    QColor ink; // of the number in it
};
/// Of a part of the whole, 0 to 1; what is outside is taken as the nearer end.
[[nodiscard]] HeatColour heatColour(double part);
[[nodiscard]] HeatColour heatColourOfStep(int step);

} // namespace pupitre

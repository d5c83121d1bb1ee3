// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The axis of values: round steps in the unit people read, and values as text.
#pragma once

#include "ui/charts/chartdata.h"

#include <QString>

#include <vector>

namespace pupitre
{

struct ValueTick {
    double value = 0;
    QString label; // the topmost has the unit

    bool operator==(const ValueTick&) const = default;
};

struct ValueScale {
    double bottom = 0;
    double top = 1;
    std::vector<ValueTick> ticks; // from the bottom, both ends included

    bool operator==(const ValueScale&) const = default;
};

/// Holds `low` to `high`; begins at zero but for temperatures. A part of a whole goes to 100 % always.
[[nodiscard]] ValueScale valueScale(ChartUnit unit, double low, double high, int mostSteps);

/// "92%", "12.4 GB", "310 W", "74 °C" in the person's locale.
[[nodiscard]] QString valueText(ChartUnit unit, double value);
/// For a heading or a table's column: "%", "bytes", "W"; of counts empty.
[[nodiscard]] QString unitName(ChartUnit unit);

} // namespace pupitre

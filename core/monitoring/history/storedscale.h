// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fine figures are written down. SQLite keeps whole numbers in as few bytes as they need, and a broken
// one always in eight: figures are written as whole parts of what anybody can tell apart.
#pragma once

#include "core/monitoring/series/rollup.h"
#include "core/monitoring/series/series.h"

#include <cmath>

namespace pupitre
{

/// Parts of one unit. The file depends on it: for a new measure only.
[[nodiscard]] constexpr double storedScale(Measure measure)
{
    switch (measure) {
    case Measure::Utilisation:
    case Measure::Held:
    case Measure::Cores:
        return 10'000;
    case Measure::Power:
    case Measure::Temperature:
        return 100;
    case Measure::Heard:
    case Measure::Memory: // bytes
    case Measure::HostMemory:
    case Measure::Network: // bytes a second
    case Measure::Disk:
        return 1;
    }
    return 1;
}

inline constexpr double storedSeconds = 1000; // of a second

[[nodiscard]] inline Rollup toStored(Measure measure, const Rollup& rollup)
{
    const double scale = storedScale(measure);
    return {std::round(rollup.low * scale), std::round(rollup.high * scale), std::round(rollup.sum * scale),
            std::round(rollup.seconds * storedSeconds), rollup.n};
}

[[nodiscard]] inline Rollup fromStored(Measure measure, const Rollup& stored)
{
    const double scale = storedScale(measure);
    return {stored.low / scale, stored.high / scale, stored.sum / scale, stored.seconds / storedSeconds,
            stored.n};
}

} // namespace pupitre

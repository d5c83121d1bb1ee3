// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The heat map as values: a line for each machine, a cell for each of its GPUs; of a machine without one, a
// cell for its processor and one for its memory.
#pragma once

#include "core/monitoring/monitor.h"
#include "ui/gpus/gpuselection.h"
#include "ui/parts/placemark.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace pupitre
{

enum class HeatMetric { Utilisation, Memory };

struct HeatCell {
    std::variant<GpuRef, HostRef> of;
    QString caption;            // of its column: "0", "CPU"
    std::optional<double> part; // of the whole, 0 to 1; none: nobody knows
    bool silent = false;        // what is known is old
    bool idleHolding = false;   // its alerts, each with its own shape
    bool hot = false;
    bool isShort = false; // somebody on the machine is at its memory limit
    QString facts;        // all there is to say, a fact a line

    bool operator==(const HeatCell&) const = default;
};

struct HeatRow {
    HostRef host;
    QString name;
    PlaceMark mark = PlaceMark::Reachable;
    QString facts;
    std::vector<HeatCell> cells;

    bool operator==(const HeatRow&) const = default;
};

[[nodiscard]] std::vector<HeatRow> heatRows(const std::vector<PlaceReadings>& places,
                                            const std::vector<Alert>& alerts, HeatMetric metric, Instant now);

/// Of GPUs where there are any, else of machines.
struct HeatCount {
    bool ofGpus = true;
    int all = 0;
    int reporting = 0;

    bool operator==(const HeatCount&) const = default;
};
[[nodiscard]] HeatCount heatCount(const std::vector<HeatRow>& rows);

} // namespace pupitre

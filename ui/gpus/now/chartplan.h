// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which charts there are for what is chosen, and what each must ask: no more than six lines in one.
#pragma once

#include "core/monitoring/monitor.h"
#include "ui/gpus/gpuselection.h"

#include <vector>

namespace pupitre
{

struct ChartPlan {
    Metric metric{};
    Grouping grouping = Grouping::Gpu;
    std::vector<GpuRef> gpus; // those it draws, or divides among their owners
    std::vector<HostRef> hosts;
    int chosen = 0; // GPUs or machines, of which it may draw only some

    bool operator==(const ChartPlan&) const = default;
};

/// Nothing chosen means everything. Of GPUs: utilisation, memory, power, temperature; of machines: cores,
/// memory, network, disk.
[[nodiscard]] std::vector<ChartPlan> chartPlans(const std::vector<PlaceReadings>& places,
                                                const GpuSelection& chosen, Grouping grouping);

[[nodiscard]] CurveQuestion questionOf(const ChartPlan& plan, Instant from, Instant until, int buckets);

} // namespace pupitre

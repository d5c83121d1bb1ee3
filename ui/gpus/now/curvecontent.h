// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the monitor's curves to what a chart draws: names, units, and the six that are drawn of many owners,
// the others added up as one, so that a stack's height stays that of the GPUs.
#pragma once

#include "ui/charts/chartdata.h"
#include "ui/charts/detailchart.h"
#include "ui/gpus/alerts/alertwords.h"
#include "ui/gpus/now/chartplan.h"

namespace pupitre
{

[[nodiscard]] QString metricName(Metric metric);
[[nodiscard]] ChartUnit unitOf(const ChartPlan& plan);
[[nodiscard]] bool isOfMachines(Metric metric);

/// By GPU in the plan's order.
[[nodiscard]] ChartContent contentOf(const ChartPlan& plan, const std::vector<Curve>& curves,
                                     const std::vector<PlaceReadings>& places, const OwnerNames& names);

/// Title, what of it is drawn, and the figure of now.
[[nodiscard]] ChartHeading headingOf(const ChartPlan& plan, const std::vector<PlaceReadings>& places);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who of a TP holds GPUs, and how much of what they hold they use.
#pragma once

#include "core/monitoring/monitor.h"
#include "core/services/classroom/refs.h"

#include <map>
#include <vector>

namespace pupitre
{

/// 0 to 1; those who hold none, or whose GPUs do not tell, are not in it.
[[nodiscard]] std::map<SeatId, double> gpuUseOf(const TpRef& tp, const std::vector<PlaceReadings>& places);

} // namespace pupitre

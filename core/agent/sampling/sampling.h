// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One sample of this machine from what was counted and heard. Pure but for the question whose a process is.
#pragma once

#include "core/agent/sampling/counters.h"
#include "core/agent/sampling/gpusource.h"
#include "core/domain/sample.h"

#include <functional>

namespace pupitre
{

/// What was given, whether it is used or not.
struct GivenGpu {
    std::string gpu; // uuid, of the GPU where a slice was given
    Owner owner;
};

/// The figures' GPUs with who holds them: each process' owner, and whom the GPU was given to. Of GPUs nobody
/// told of, none.
[[nodiscard]] std::vector<GpuReading> withHoldings(GpuFigures figures, const std::vector<GivenGpu>& given,
                                                   const std::function<Owner(int pid)>& ownerOf);

/// Rates are since `before`; none where there is no such, or it lies more than longestRate back.
inline constexpr std::chrono::minutes longestRate{3};
[[nodiscard]] HostReading hostReading(const Counters* before, const Counters& now);
/// By owner, each once: of several instances of one owner, the sum.
[[nodiscard]] std::vector<InstanceReading> instanceReadings(const std::vector<RunningInstance>& running,
                                                            const Counters* before, const Counters& now);

} // namespace pupitre

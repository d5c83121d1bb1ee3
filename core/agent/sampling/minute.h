// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tick adds to the ring: one sample a minute, of the whole minute where it can be, and what compute
// hosts reported meanwhile.
#pragma once

#include "core/agent/sampling/gpusource.h"
#include "core/agent/sampling/ring.h"

namespace pupitre
{

/// How long GPUs are waited for where nothing else is due. Ending a program that does not answer takes up to
/// two seconds more.
inline constexpr std::chrono::milliseconds gpuAnswerLimit{8000};

/// Where a program that cannot be killed is remembered.
[[nodiscard]] StateTree::Path stuckGpuFile(const StateTree& tree);

/// Measures and appends, unless that was done less than 50 s ago. Never fails: what cannot be measured or
/// kept is a gap.
void noteSample(const StateTree& tree, std::chrono::milliseconds gpuLimit, const GpuPrograms& programs = {},
                const RingLimits& limits = {});

} // namespace pupitre

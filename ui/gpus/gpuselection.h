// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which GPUs, and which machines without one, the charts are about.
#pragma once

#include "core/monitoring/gpuref.h"

#include <set>

namespace pupitre
{

struct GpuSelection {
    std::set<GpuRef> gpus;
    std::set<HostRef> hosts; // by their processor and memory

    [[nodiscard]] bool empty() const { return gpus.empty() && hosts.empty(); }
    bool operator==(const GpuSelection&) const = default;
};

} // namespace pupitre

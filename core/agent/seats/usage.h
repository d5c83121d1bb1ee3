// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much a seat's workspace and kept hand-ins take.
#pragma once

#include "core/agent/engines/engine.h"

#include <cstdint>
#include <map>
#include <vector>

namespace pupitre
{

struct Usage {
    std::uint64_t bytes = 0; // blocks taken on disk, workspace and submissions
    std::uint64_t files = 0;
};

/// One worker for all of them; a seat without a workspace has none.
[[nodiscard]] Result<std::map<SeatTp, Usage>> measureUsage(const StateTree& tree, Engine& engine,
                                                           const std::vector<SeatTp>& seats);

} // namespace pupitre

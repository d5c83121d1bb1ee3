// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much a seat's workspace and kept hand-ins take.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/agent/seats/treesize.h"

#include <map>

namespace pupitre
{

/// Each up to its limit, workspace and submissions together; one worker for all of them. A seat without a
/// workspace is left out.
[[nodiscard]] Result<std::map<SeatTp, TreeSize>> measureUsage(const StateTree& tree, Engine& engine,
                                                              const std::map<SeatTp, TreeLimit>& limits);

} // namespace pupitre

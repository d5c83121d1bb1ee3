// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `pupitre-agent tick`, each minute: makes every course what it should be, and stays where something is due
// within the next minute, so that it happens at that very second.
#pragma once

#include "core/agent/course/carryout.h"

#include <chrono>

namespace pupitre
{

/// How far ahead a tick looks before it leaves the rest to the next one: a timer's period and some slack.
inline constexpr std::chrono::seconds tickHorizon{65};

/// Exit status: 0 also where another tick is at work, 1 where the tree cannot be used.
[[nodiscard]] int runTick(const StateTree& tree, const Machine& machine);

/// Ends a tick that waits for a deadline: what it would do next is done by the next tick, or unwanted.
/// StillRunning.
[[nodiscard]] Result<void> endRunningTick(const StateTree& tree);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rehearsal of a TP that need not exist yet: a few throw-away instances are really started, entered as a
// student and taken away again, and what they took is measured.
#pragma once

#include "core/agent/course/standing.h"
#include "core/agent/engines/engine.h"

#include <stop_token>

namespace pupitre
{

inline constexpr int rehearsedAtMost = 5;

struct RehearsalOrder {
    std::string image;
    Limits limits;
    int instances = 1; // 1 to rehearsedAtMost
};

/// What was measured, and what the host had then.
struct Rehearsal {
    int instances = 0;                    // started, entered and gone again
    std::chrono::milliseconds oneTook{0}; // the slowest, from the order to an answer from inside
    std::chrono::milliseconds allTook{0}; // all of them, side by side as at Start TP
    std::int64_t bytesEach = 0;           // resident memory of the largest one, nobody working in it
    int cpus = 0;                         // of the host
    std::int64_t memoryMiB = 0;           // of the host
    std::int64_t memoryAvailableMiB = 0;  // MemAvailable of /proc/meminfo before the first start
    std::int64_t diskFreeMiB = 0;         // where workspaces lie
    int gpus = 0;
};

/// Busy where another rehearsal is under way on this place. Nothing of it is left afterwards, whatever
/// happened; what a rehearsal that was killed left behind ends by itself within minutes and is taken away by
/// the next.
[[nodiscard]] Result<Rehearsal> rehearse(const StateTree& tree, Engine& engine, const RehearsalOrder& order,
                                         const ProgressSink& progress, std::stop_token stop);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course at rest: nobody connected, nothing running. What a removal begins with, and all that a place does
// for a course it is not the home of.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/agent/seats/seatfailure.h"
#include "core/domain/course.h"

#include <vector>

namespace pupitre
{

/// Every seat in every TP.
[[nodiscard]] std::vector<SeatTp> everySeatTp(const Course& course);

/// Ends connections and instances of these seats and sees them gone; StillRunning for a seat where one would
/// not go.
[[nodiscard]] std::vector<SeatFailure> putToRest(const StateTree& tree, Engine& engine,
                                                 const std::vector<SeatTp>& seats);

} // namespace pupitre

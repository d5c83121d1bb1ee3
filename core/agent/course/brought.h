// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workspaces that came with an import lie in the course's `workspaces` folder as files of the account, until
// a reconcile gives them to their students. Before that nothing is planned for such a seat: it would look as
// if it had no work.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/agent/seats/seatfailure.h"
#include "core/domain/course.h"

#include <stop_token>
#include <vector>

namespace pupitre
{

/// Puts every one in its place. Those of the failures are still where they were.
[[nodiscard]] std::vector<SeatFailure> takeInBroughtWork(const StateTree& tree, Engine& engine,
                                                         const Course& course, std::stop_token stop);

} // namespace pupitre

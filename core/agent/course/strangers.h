// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Connections whose key leads nowhere any more: it was replaced, its owner left the group, or the seat was
// dropped or revoked. authorized_keys keeps new connections out; these are already in.
#pragma once

#include "core/agent/seats/seatfailure.h"
#include "core/domain/course.h"

#include <vector>

namespace pupitre
{

/// Ends them in every TP of the course, whatever its phase. StillRunning for a seat where one would not go.
[[nodiscard]] std::vector<SeatFailure> endStrangers(const StateTree& tree, const Course& course);

} // namespace pupitre

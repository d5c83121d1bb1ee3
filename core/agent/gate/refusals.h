// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Refusals in the journal: enough to see that somebody tries, few enough that nobody can fill it.
#pragma once

#include "core/agent/gate/gatewords.h"
#include "core/agent/statetree.h"

namespace pupitre
{

inline constexpr int refusalsPerMinute = 10; // and seat

/// Says it on stderr, and in the journal where this seat has not been there too often in this minute. `asked`
/// names the kind of request.
void tellRefusal(const StateTree& tree, const CourseId& course, const SeatId& seat, const char* asked,
                 const Refused& refused);

} // namespace pupitre

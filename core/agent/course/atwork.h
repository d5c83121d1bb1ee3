// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a seat may be worked in now: what reaches out to a student at work asks first.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/course.h"

namespace pupitre
{

/// Until when: the end of the seat's session, or its deadline in hand-in. TooEarly (detail: from when, where
/// that is known) or TooLate (detail: until when it was); subject: the seat.
[[nodiscard]] Result<Instant> atWorkUntil(const StateTree& tree, const Tp& tp, const SeatTp& seat,
                                          Instant now);

} // namespace pupitre

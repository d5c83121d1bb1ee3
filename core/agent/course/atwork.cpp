// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See atwork.h.
#include "core/agent/course/atwork.h"

#include "core/agent/course/marks.h"
#include "core/domain/schedule.h"

namespace pupitre
{

Result<Instant> atWorkUntil(const StateTree& tree, const Tp& tp, const SeatTp& seat, Instant now)
{
    const auto marks = readMarks(tree, seat);
    if (!marks)
        return tl::unexpected(marks.error());
    if (const auto end = instanceEndsAt(tp, seat.seat, *marks, now))
        return *end;
    const SeatPhase phase = phaseOf(tp, seat.seat, *marks, now);
    if (phase.phase == Phase::Draft || phase.phase == Phase::Prepared)
        return fail(ErrorKind::TooEarly, seat.seat.text(), phase.until ? toIso(*phase.until) : std::string());
    return fail(ErrorKind::TooLate, seat.seat.text(), toIso(deadlineOf(tp, seat.seat)));
}

} // namespace pupitre

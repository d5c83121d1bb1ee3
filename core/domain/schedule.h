// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one function that says in which phase a seat is. Pure: schedule, overrides, marks and a time go in.
// Gate, tick, reconcile, PID 1 and every window ask here, so they cannot disagree.
#pragma once

#include "core/domain/marks.h"
#include "core/domain/tp.h"

#include <cstddef>
#include <optional>

namespace pupitre
{

enum class Phase { Draft, Prepared, Open, HandIn, Closed, Purged }; // Draft: not published yet

struct SeatPhase {
    Phase phase = Phase::Draft;
    std::optional<Instant> until;       // when the clock alone will change it, if it will
    std::optional<std::size_t> session; // index of the open session, or of the next one while Prepared/HandIn
    bool operator==(const SeatPhase&) const = default;
};

inline constexpr std::chrono::minutes earlyStart{30}; // a click this long before a session opens it

/// When this session opens for everybody, if it will: at its start, or at the click, whichever the policy
/// says.
[[nodiscard]] std::optional<Instant> opensAt(const Tp& tp, const Session& session);
/// When this session ends for the seat: its end plus extra time, shortened by the End click. Never before it
/// opens.
[[nodiscard]] Instant endsAt(const Tp& tp, const Session& session, const SeatId& seat);
/// The seat's own deadline: the TP's, or the later one it was granted.
[[nodiscard]] Instant deadlineOf(const Tp& tp, const SeatId& seat);

/// Phase of a seat at `now`. A frozen seat stays Closed whatever the clock says, unless an extension names
/// that very submission in `reopenAfter`.
[[nodiscard]] SeatPhase phaseOf(const Tp& tp, const SeatId& seat, const Marks& marks, Instant now);

/// Phase of the TP for the class as a whole: that of a seat without overrides or marks.
[[nodiscard]] SeatPhase phaseOf(const Tp& tp, Instant now);

/// Instant at which the seat's instance must be gone: end of the open session, or the deadline in hand-in.
[[nodiscard]] std::optional<Instant> instanceEndsAt(const Tp& tp, const SeatId& seat, const Marks& marks,
                                                    Instant now);

/// The session a Start click at `now` would open. TooEarly (detail: from when) or TooLate.
[[nodiscard]] Result<std::size_t> sessionToOpen(const Tp& tp, Instant now);

} // namespace pupitre

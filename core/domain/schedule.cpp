// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See schedule.h. The order of the questions is the order of authority: marks, then the deadline, then the
// hours.
#include "core/domain/schedule.h"

#include <algorithm>

namespace pupitre
{

namespace
{
const Override* overrideOf(const Tp& tp, const SeatId& seat)
{
    const auto found = tp.overrides.find(seat);
    return found == tp.overrides.end() ? nullptr : &found->second;
}

bool isFrozenForGood(const Tp& tp, const SeatId& seat, const Marks& marks)
{
    if (!marks.frozen)
        return false;
    const Override* granted = overrideOf(tp, seat);
    return granted == nullptr || granted->reopenAfter != marks.frozen->submission;
}

/// Phase by the hours alone, before the deadline.
SeatPhase phaseByHours(const Tp& tp, const SeatId& seat, Instant now)
{
    const Instant deadline = deadlineOf(tp, seat);
    bool anySessionPast = false;
    for (std::size_t i = 0; i < tp.sessions.size(); ++i) {
        const Session& session = tp.sessions[i];
        const auto opens = opensAt(tp, session);
        const Instant ends = endsAt(tp, session, seat);
        const bool over = now >= ends;
        if (over) {
            anySessionPast = true;
            continue;
        }
        if (opens && now >= *opens)
            return {Phase::Open, std::min(ends, deadline), i};
        const Phase waiting = anySessionPast ? Phase::HandIn : Phase::Prepared;
        // Without a click nothing opens, but the hours still pass, and then the seat may hand in.
        const Instant next = opens ? *opens : ends;
        return {waiting, std::min(next, deadline), i};
    }
    return {tp.sessions.empty() ? Phase::Prepared : Phase::HandIn, deadline, std::nullopt};
}
} // namespace

std::optional<Instant> opensAt(const Tp& tp, const Session& session)
{
    std::optional<Instant> opens = session.opened;
    if (opens)
        opens = std::max(*opens, session.start.utc - earlyStart);
    if (tp.start == StartPolicy::ByItself)
        opens = opens ? std::min(*opens, session.start.utc) : session.start.utc;
    return opens;
}

Instant endsAt(const Tp& tp, const Session& session, const SeatId& seat)
{
    Instant ends = session.end.utc;
    if (const Override* granted = overrideOf(tp, seat))
        ends += std::max(granted->extraTime, std::chrono::minutes{0});
    return session.ended ? std::min(ends, *session.ended) : ends;
}

Instant deadlineOf(const Tp& tp, const SeatId& seat)
{
    const Override* granted = overrideOf(tp, seat);
    if (granted == nullptr || !granted->deadline)
        return tp.deadline.utc;
    return std::max(tp.deadline.utc, granted->deadline->utc);
}

SeatPhase phaseOf(const Tp& tp, const SeatId& seat, const Marks& marks, Instant now)
{
    if (marks.purged)
        return {Phase::Purged, {}, {}};
    if (isFrozenForGood(tp, seat, marks))
        return {Phase::Closed, {}, {}};
    if (!tp.published)
        return {Phase::Draft, {}, {}};
    if (now >= deadlineOf(tp, seat))
        return {Phase::Closed, {}, {}};
    // A seat that was reopened has had its hours; only handing in is left to it, and the next session if
    // there is one.
    SeatPhase byHours = phaseByHours(tp, seat, now);
    if (marks.frozen && byHours.phase == Phase::Prepared)
        byHours.phase = Phase::HandIn;
    return byHours;
}

SeatPhase phaseOf(const Tp& tp, Instant now)
{
    return phaseOf(tp, SeatId{}, Marks{}, now);
}

std::optional<Instant> instanceEndsAt(const Tp& tp, const SeatId& seat, const Marks& marks, Instant now)
{
    const SeatPhase phase = phaseOf(tp, seat, marks, now);
    if (phase.phase == Phase::Open)
        return phase.until;
    if (phase.phase != Phase::HandIn)
        return std::nullopt;
    // A hand-in instance has other limits than a class one, so it also ends where the next session begins.
    return phase.until;
}

Result<std::size_t> sessionToOpen(const Tp& tp, Instant now)
{
    for (std::size_t i = 0; i < tp.sessions.size(); ++i) {
        const Session& session = tp.sessions[i];
        if (now >= session.end.utc || session.ended)
            continue;
        const Instant from = session.start.utc - earlyStart;
        if (now < from)
            return fail(ErrorKind::TooEarly, tp.title, toIso(from));
        return i;
    }
    return fail(ErrorKind::TooLate, tp.title, tp.sessions.empty() ? "" : toIso(tp.sessions.back().end.utc));
}

} // namespace pupitre

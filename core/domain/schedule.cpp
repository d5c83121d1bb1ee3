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

/// Until no session is open any more that was: one may begin where another ends, or before, for a seat with
/// extra time.
Instant openUntil(const Tp& tp, const SeatId& seat, std::size_t first)
{
    Instant until = endsAt(tp, tp.sessions[first], seat);
    for (std::size_t i = first + 1; i < tp.sessions.size(); ++i) {
        const auto opens = opensAt(tp, tp.sessions[i]);
        if (opens && *opens <= until)
            until = std::max(until, endsAt(tp, tp.sessions[i], seat));
    }
    return until;
}

/// Phase by the hours alone, before the deadline.
SeatPhase phaseByHours(const Tp& tp, const SeatId& seat, Instant now)
{
    const Instant deadline = deadlineOf(tp, seat);
    SeatPhase waiting{Phase::Prepared, deadline, std::nullopt};
    for (std::size_t i = 0; i < tp.sessions.size(); ++i) {
        const auto opens = opensAt(tp, tp.sessions[i]);
        const Instant ends = endsAt(tp, tp.sessions[i], seat);
        if (now >= ends) {
            waiting.phase = Phase::HandIn;
            continue;
        }
        if (opens && now >= *opens)
            return {Phase::Open, std::min(openUntil(tp, seat, i), deadline), i};
        // Without a click nothing opens, but the hours still pass, and then the seat may hand in.
        waiting.until = std::min(*waiting.until, opens.value_or(ends));
        waiting.session = waiting.session.value_or(i);
    }
    return waiting;
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

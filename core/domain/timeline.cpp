// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See timeline.h. A stop is done when a later one has begun; between two stops the mark moves with the time.
#include "core/domain/timeline.h"

#include <algorithm>

namespace pupitre
{

namespace
{
double share(Instant from, Instant until, Instant now)
{
    if (until <= from)
        return 0;
    const auto whole = static_cast<double>((until - from).count());
    return std::clamp(static_cast<double>((now - from).count()) / whole, 0.0, 1.0);
}

std::vector<std::size_t> shownSessions(const Tp& tp, const SeatPhase& phase)
{
    std::vector<std::size_t> shown;
    if (tp.sessions.size() > mostSessionStops) {
        shown.push_back(phase.session.value_or(tp.sessions.size() - 1));
        return shown;
    }
    for (std::size_t i = 0; i < tp.sessions.size(); ++i)
        shown.push_back(i);
    return shown;
}

std::vector<TimelineStop> stopsOf(const Tp& tp, const SeatPhase& phase)
{
    std::vector<TimelineStop> stops{{StopKind::Prepared, StopState::Later, 0, {}, {}}};
    Instant handInFrom = tp.deadline.utc;
    for (const std::size_t i : shownSessions(tp, phase)) {
        const Session& session = tp.sessions[i];
        const Instant ends = endsAt(tp, session, SeatId{});
        stops.push_back(
            {StopKind::Session, StopState::Later, i, opensAt(tp, session).value_or(session.start.utc), ends});
        handInFrom = ends;
    }
    if (!tp.sessions.empty())
        handInFrom = endsAt(tp, tp.sessions.back(), SeatId{});
    stops.push_back(
        {StopKind::HandIn, StopState::Later, 0, std::min(handInFrom, tp.deadline.utc), tp.deadline.utc});
    stops.push_back({StopKind::Closed, StopState::Later, 0, tp.deadline.utc, tp.retention.utc});
    stops.push_back({StopKind::Purged, StopState::Later, 0, tp.retention.utc, {}});
    return stops;
}

/// Index of the last stop that has begun; Prepared has begun once the TP is published.
std::size_t lastBegun(const std::vector<TimelineStop>& stops, const SeatPhase& phase, Instant now)
{
    std::size_t begun = 0;
    for (std::size_t i = 1; i < stops.size(); ++i) {
        const TimelineStop& stop = stops[i];
        // Where the teacher's click opens a session, its hour alone does not.
        const bool opened = stop.kind != StopKind::Session || phase.phase != Phase::Prepared;
        if (opened && stop.from && *stop.from <= now)
            begun = i;
    }
    return begun;
}
} // namespace

Timeline timelineOf(const Tp& tp, Instant now)
{
    const SeatPhase phase = phaseOf(tp, now);
    Timeline line{stopsOf(tp, phase), 0, 0};
    if (phase.phase == Phase::Draft)
        return line;
    auto& stops = line.stops;
    const std::size_t at = lastBegun(stops, phase, now);
    for (std::size_t i = 0; i < at; ++i)
        stops[i].state = StopState::Done;
    // Between two sessions, the first is over and the second has not begun.
    const bool over = stops[at].kind == StopKind::Session && stops[at].until && *stops[at].until <= now;
    stops[at].state = over ? StopState::Done : StopState::Now;
    line.position = static_cast<double>(at);
    if (stops[at].from && stops[at].until)
        line.elapsed = share(*stops[at].from, *stops[at].until, now);
    if (at + 1 < stops.size() && stops[at].from && stops[at + 1].from)
        line.position += share(*stops[at].from, *stops[at + 1].from, now);
    return line;
}

} // namespace pupitre

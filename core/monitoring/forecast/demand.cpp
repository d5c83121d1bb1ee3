// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See demand.h. A hand-in window is booked as a session with the limits of that phase would be, so that
// hosts, dropped seats and extensions count as they do there.
#include "core/monitoring/forecast/demand.h"

#include "core/domain/schedule.h"

#include <algorithm>
#include <iterator>

namespace pupitre
{

namespace
{

Instant lastDeadlineOf(const Tp& tp)
{
    Instant last = tp.deadline.utc;
    for (const auto& [seat, granted] : tp.overrides)
        last = std::max(last, deadlineOf(tp, seat));
    return last;
}

/// The same TP, open when its hand-in windows are.
Tp openForHandIn(const Tp& tp)
{
    Tp windows = tp;
    windows.open = tp.handIn;
    windows.start = StartPolicy::ByItself;
    windows.sessions.clear();
    for (auto& [seat, granted] : windows.overrides)
        granted.extraTime = {}; // it lengthens the hours, not what is after them
    for (auto session = tp.sessions.begin(); session != tp.sessions.end(); ++session) {
        const auto next = std::next(session);
        const Instant from = endsAt(tp, *session, {});
        const Instant until = next == tp.sessions.end() ? lastDeadlineOf(tp) : next->start.utc;
        if (until > from)
            windows.sessions.push_back({{from, {}}, {until, {}}, {}, {}});
    }
    return windows;
}

void appendAs(std::vector<Demand>& demands, DemandKind kind, const std::vector<Booking>& bookings)
{
    for (const Booking& booking : bookings)
        demands.push_back({kind, booking});
}

} // namespace

std::vector<Demand> demandsOf(const Course& course)
{
    std::vector<Demand> demands;
    appendAs(demands, DemandKind::Hours, bookingsOf(course));
    Course handIn = course;
    std::ranges::transform(course.tps, handIn.tps.begin(), openForHandIn);
    appendAs(demands, DemandKind::HandIn, bookingsOf(handIn));
    return demands;
}

} // namespace pupitre

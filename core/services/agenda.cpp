// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See agenda.h.
#include "core/services/agenda.h"

#include <algorithm>

namespace pupitre
{

namespace
{
void addTp(Agenda& agenda, const CourseCard& card, const Tp& tp, Instant now)
{
    const SeatPhase phase = phaseOf(tp, now);
    const TpRef ref{card.ref.place, card.ref.course, tp.id};
    const int seats = activeSeats(card.course);
    if (phase.phase == Phase::Open)
        agenda.running.push_back({ref, phase, phase.until.value_or(now), seats});
    const bool handingIn = phase.phase == Phase::Open || phase.phase == Phase::HandIn;
    if (handingIn && tp.deadline.utc - now <= agendaSpan)
        agenda.deadlines.push_back({ref, phase, tp.deadline.utc, seats});
}

bool earlier(const AgendaEntry& a, const AgendaEntry& b)
{
    return a.at != b.at ? a.at < b.at : a.ref < b.ref;
}
} // namespace

Agenda agendaOf(const std::vector<CourseCard>& cards, Instant now)
{
    Agenda agenda;
    for (const CourseCard& card : cards) {
        for (const Tp& tp : card.course.tps)
            addTp(agenda, card, tp, now);
    }
    std::sort(agenda.running.begin(), agenda.running.end(), earlier);
    std::sort(agenda.deadlines.begin(), agenda.deadlines.end(), earlier);
    return agenda;
}

int activeSeats(const Course& course)
{
    return static_cast<int>(std::count_if(course.seats.begin(), course.seats.end(), [](const Seat& seat) {
        return seat.standing == SeatStanding::Active;
    }));
}

} // namespace pupitre

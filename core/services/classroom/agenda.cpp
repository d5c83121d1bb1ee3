// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See agenda.h.
#include "core/services/classroom/agenda.h"

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
    const bool due =
        phase.phase == Phase::Prepared || phase.phase == Phase::Open || phase.phase == Phase::HandIn;
    if (due && tp.deadline.utc - now <= agendaSpan)
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

std::vector<WeekEntry> weekOf(const std::vector<CourseCard>& cards, Instant from, Instant until)
{
    std::vector<WeekEntry> week;
    for (const CourseCard& card : cards) {
        for (const Tp& tp : card.course.tps) {
            const TpRef ref{card.ref.place, card.ref.course, tp.id};
            for (const Session& session : tp.sessions) {
                const Instant end = std::min(session.end.utc, session.ended.value_or(session.end.utc));
                if (session.start.utc < until && end > from)
                    week.push_back({ref, WeekEvent::Session, session.start.utc, end});
            }
            if (tp.deadline.utc >= from && tp.deadline.utc < until)
                week.push_back({ref, WeekEvent::Deadline, tp.deadline.utc, tp.deadline.utc});
        }
    }
    std::stable_sort(week.begin(), week.end(),
                     [](const WeekEntry& a, const WeekEntry& b) { return a.from < b.from; });
    return week;
}

int activeSeats(const Course& course)
{
    return static_cast<int>(std::count_if(course.seats.begin(), course.seats.end(), [](const Seat& seat) {
        return seat.standing == SeatStanding::Active;
    }));
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a teacher's day looks like over all courses: the TPs that run now, the deadlines of the coming week,
// and what its days hold.
#pragma once

#include "core/services/classroom/classroom.h"

#include <vector>

namespace pupitre
{

struct AgendaEntry {
    TpRef ref;
    SeatPhase phase;
    Instant at{}; // running: end of the session; deadline: the deadline
    int seats = 0;

    bool operator==(const AgendaEntry&) const = default;
};

struct Agenda {
    std::vector<AgendaEntry> running;   // the first to end first
    std::vector<AgendaEntry> deadlines; // the first to come first; of published TPs

    bool operator==(const Agenda&) const = default;
};

inline constexpr std::chrono::hours agendaSpan{7 * 24};

[[nodiscard]] Agenda agendaOf(const std::vector<CourseCard>& cards, Instant now);

enum class WeekEvent { Session, Deadline };

struct WeekEntry {
    TpRef ref;
    WeekEvent event{};
    Instant from{};
    Instant until{}; // a deadline: the same

    bool operator==(const WeekEntry&) const = default;
};

/// Sessions and deadlines of every TP that touch the time from `from` until before `until`, the first to come
/// first.
[[nodiscard]] std::vector<WeekEntry> weekOf(const std::vector<CourseCard>& cards, Instant from,
                                            Instant until);

/// Seats of the course that take part.
[[nodiscard]] int activeSeats(const Course& course);

} // namespace pupitre

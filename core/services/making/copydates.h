// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The TPs of a course on their way to another timetable. All of it happens on the wall clock of the course:
// a class at 08:00 stays at 08:00, on whichever side of a clock change it comes to lie.
#pragma once

#include "core/domain/course.h"
#include "core/services/timetable/tphours.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

struct TpDates {
    TpId tp;
    bool wanted = true; // false: this TP is not copied
    HoursDraft hours;   // local; every text is complete, with hour and minute
    bool operator==(const TpDates&) const = default;
};

/// As they are, in the order of their first sessions; a TP without sessions stands where its deadline is.
[[nodiscard]] std::vector<TpDates> datesOf(const Course& course);

/// All of them by as many days.
[[nodiscard]] std::vector<TpDates> movedBy(std::vector<TpDates> dates, std::chrono::days by);

/// Days from the first session of the first TP to this day, "2027-09-13" (an hour after it is ignored);
/// nothing where either is no date.
[[nodiscard]] std::optional<std::chrono::days> daysTo(const std::vector<TpDates>& dates,
                                                      const std::string& day);

/// One TP, so that its first session begins then; the others keep their distance in days and hours, and what
/// follows keeps its own (see pairedWith). The same where `start` is no time or there is no session.
[[nodiscard]] TpDates beginningAt(TpDates dates, const std::string& start);

/// The sessions in their order, each TP taking as many as it has. A deadline keeps its days after the last
/// session and its hour, or, on the very day of it, its distance from the end; retention follows the
/// deadline. A TP for which none are left has no session any more; one without sessions moves as far as the
/// first TP.
[[nodiscard]] std::vector<TpDates> pairedWith(const std::vector<TpDates>& dates,
                                              const std::vector<SessionDraft>& sessions);

/// How many sessions all wanted TPs have.
[[nodiscard]] std::size_t sessionsIn(const std::vector<TpDates>& dates);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The load of each place in a week, day by day, and what a TP that is being planned would meet there. Pure:
// courses as they were last seen and what the places have go in.
#pragma once

#include "core/domain/placeload.h"
#include "core/services/classroom/classroom.h"

#include <array>
#include <map>
#include <vector>

namespace pupitre
{

/// Midnights of the person's zone: day i is from [i] to before [i + 1]. A day of a clock change has 23 or 25
/// hours.
using WeekBounds = std::array<Instant, 8>;

using Capacities = std::map<PlaceId, PlaceCapacity>; // of places of which anything is known

struct PlaceWeek {
    PlaceId place;
    PlaceCapacity has;
    std::array<Load, 7> days;        // the peak of each
    std::vector<Conflict> conflicts; // that touch the week, as long as they are

    bool operator==(const PlaceWeek&) const = default;
};

/// Places on which anything is open in that week, by their ids.
[[nodiscard]] std::vector<PlaceWeek> placeWeeksOf(const std::vector<CourseCard>& cards,
                                                  const Capacities& capacities, const WeekBounds& week);

/// Conflicts on the place in which the TPs of `planned` would take part from `now` on. Where the place has a
/// TP of the same id in the same course, the planned one counts instead.
[[nodiscard]] std::vector<Conflict> conflictsWith(const Course& planned, const PlaceId& place,
                                                  const std::vector<CourseCard>& cards,
                                                  const PlaceCapacity& has, Instant now);

/// Other TPs that are open on the place while one of `planned` is, from `now` on, in order; what the place
/// has does not matter.
[[nodiscard]] std::vector<PlaceTp> openBeside(const Course& planned, const PlaceId& place,
                                              const std::vector<CourseCard>& cards, Instant now);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the next weeks will need of each place, and where that is more than it has. Pure: courses as they were
// last seen and what the places have go in.
#pragma once

#include "core/services/classroom/placeweeks.h"

#include <vector>

namespace pupitre
{

struct PlaceForecast {
    PlaceId place;
    PlaceCapacity has;
    std::vector<LoadStretch> stretches; // that touch the time asked for, in order
    std::vector<Conflict> conflicts;    // that are not over at `from`
    std::vector<LoadStretch> atMost{};  // with the hand-in windows, in which few work at once

    bool operator==(const PlaceForecast&) const = default;
};

/// Places on which anything is open between `from` and `until`, by their ids.
[[nodiscard]] std::vector<PlaceForecast>
forecastOf(const std::vector<CourseCard>& cards, const Capacities& capacities, Instant from, Instant until);

/// The times of `atMost` in which hand-in windows add to the hours, neighbours of the same load as one.
[[nodiscard]] std::vector<LoadStretch> handInTimes(const PlaceForecast& place);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All that is said of the next weeks: what each place needs, hour by hour, and each conflict with its ways
// out. A value made of values, so that it may be worked out beside the window.
#pragma once

#include "core/monitoring/forecast/dayhours.h"
#include "core/monitoring/forecast/waysout.h"

#include <stop_token>

namespace pupitre
{

struct OutlookQuestion {
    std::vector<CourseCard> cards;
    Capacities capacities;
    Instant now{};
    Instant until{};
    std::string zone;     // of the person
    std::string firstDay; // "2026-11-30", of that zone
    int days = 28;        // of the picture, and to which sessions may be moved
};

struct OutlookConflict {
    PlaceId place;
    Conflict conflict;
    std::vector<WayOut> ways;

    bool operator==(const OutlookConflict&) const = default;
};

struct Outlook {
    std::vector<PlaceForecast> places;
    std::vector<DayBounds> days;
    std::vector<std::vector<DayNeed>> needs; // of each place
    std::vector<OutlookConflict> conflicts;  // of all places, as they begin

    bool operator==(const Outlook&) const = default;
};

/// dayBounds()'s errors; Cancelled once `stop` was asked for.
[[nodiscard]] Result<Outlook> outlookOf(const OutlookQuestion& question, const std::stop_token& stop = {});

} // namespace pupitre

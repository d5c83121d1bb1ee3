// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place's next weeks as days of 24 hours each, for a picture of them: what is needed in each hour, and how
// much of what is there that is.
#pragma once

#include "core/monitoring/forecast/forecast.h"

#include <array>
#include <string>
#include <vector>

namespace pupitre
{

inline constexpr int hoursOfDay = 24;

/// The hours of a day of a zone: hour i is from [i] to before [i + 1]. Where the clock skips an hour, that
/// one is empty; where one comes twice, it is two hours long.
struct DayBounds {
    std::string date; // "2026-11-30"
    std::array<Instant, hoursOfDay + 1> hours{};

    bool operator==(const DayBounds&) const = default;
};

/// `count` days of the calendar from `first` ("2026-11-30") on. Malformed for what is no day, InvalidArgument
/// for an unknown zone.
[[nodiscard]] Result<std::vector<DayBounds>> dayBounds(const std::string& first, int count,
                                                       const std::string& zone);

struct HourNeed {
    Load planned; // at its most
    Load atMost;  // with the hand-in windows
    /// Of GPUs, memory and cores the one of which most is taken: needed by there, 1 is all. Absent where
    /// nothing is planned, or not known what is there.
    std::optional<double> filled;
    bool conflict = false; // the place has not enough at some time in it

    bool operator==(const HourNeed&) const = default;
};

using DayNeed = std::array<HourNeed, hoursOfDay>;

[[nodiscard]] std::vector<DayNeed> dayNeeds(const PlaceForecast& place, const std::vector<DayBounds>& days);

} // namespace pupitre

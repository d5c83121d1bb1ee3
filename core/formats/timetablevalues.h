// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Single values of an iCalendar line: a date, a date with time, a duration.
#pragma once

#include "core/formats/zoneoffsets.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

enum class IcsTimeKind { Date, Wall, Utc };

/// DATE or DATE-TIME; a date is its first second.
struct IcsTime {
    WallTime wall; // for Utc: what a clock in UTC shows
    IcsTimeKind kind = IcsTimeKind::Wall;

    bool operator==(const IcsTime&) const = default;
};

/// "20261123", "20261123T080000", "20261123T080000Z" (seconds may be missing); years 1601 to 2200, so that
/// nothing can be made to count for ever. A leap second is the second before it.
[[nodiscard]] std::optional<IcsTime> icsTime(std::string_view text);

/// RFC 5545, 3.3.6: days and weeks go by the calendar, hours by the clock.
struct IcsDuration {
    std::chrono::days days{};
    std::chrono::seconds time{};

    bool operator==(const IcsDuration&) const = default;
};
/// Negative ones and those longer than a year are none.
[[nodiscard]] std::optional<IcsDuration> icsDuration(std::string_view text);

/// "a,b,c"
[[nodiscard]] std::vector<std::string_view> listValues(std::string_view text);

} // namespace pupitre

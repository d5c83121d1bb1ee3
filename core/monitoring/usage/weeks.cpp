// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See weeks.h.
#include "core/monitoring/usage/weeks.h"

namespace pupitre
{

std::vector<WeekPart> weeksIn(const ZoneOffsets& zone, Instant from, Instant until)
{
    const auto day = std::chrono::floor<std::chrono::days>(wallAt(zone, from));
    const std::chrono::weekday weekday(day);
    auto monday = day - std::chrono::days(weekday.iso_encoding() - 1);
    std::vector<WeekPart> weeks;
    while (from < until) {
        const Instant begin = instantShowing(zone, monday).utc;
        monday += std::chrono::weeks(1);
        const Instant end = std::min(until, instantShowing(zone, monday).utc);
        weeks.push_back({begin, from, end});
        from = end;
    }
    return weeks;
}

} // namespace pupitre

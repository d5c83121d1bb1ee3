// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See calendarday.h.
#include "core/monitoring/forecast/calendarday.h"

#include "core/domain/instant.h"

#include <charconv>

namespace pupitre
{

std::optional<std::chrono::sys_days> calendarDay(const std::string& text)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    const char* end = text.data() + text.size();
    if (text.size() != 10 || std::from_chars(text.data(), text.data() + 4, year).ptr != text.data() + 4
        || std::from_chars(text.data() + 5, text.data() + 7, month).ptr != text.data() + 7
        || std::from_chars(text.data() + 8, end, day).ptr != end)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(day)};
    return date.ok() ? std::optional<std::chrono::sys_days>(date) : std::nullopt;
}

std::string dayText(std::chrono::sys_days day)
{
    return toIso(Instant(day)).substr(0, 10);
}

} // namespace pupitre

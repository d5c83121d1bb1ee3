// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/timetablevalues.h"

#include <libical/ical.h>

#include <algorithm>

namespace pupitre
{

using namespace std::chrono;

namespace
{

constexpr int firstYear = 1601; // where Outlook lets its zones begin
constexpr int lastYear = 2200;
constexpr unsigned longestDays = 366;

/// -1 where this is no number of that many digits.
int digits(std::string_view text, std::size_t at, std::size_t count)
{
    int number = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (i >= text.size() || text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

} // namespace

std::optional<IcsTime> icsTime(std::string_view text)
{
    constexpr std::size_t dateLength = 8;
    constexpr std::size_t minuteLength = 13;
    constexpr std::size_t secondLength = 15;
    IcsTime time{};
    if (text.ends_with('Z') || text.ends_with('z')) {
        time.kind = IcsTimeKind::Utc;
        text.remove_suffix(1);
    }
    const int yearNumber = digits(text, 0, 4);
    const int monthNumber = digits(text, 4, 2);
    const int dayNumber = digits(text, 6, 2);
    if (yearNumber < firstYear || yearNumber > lastYear || monthNumber < 1 || dayNumber < 1)
        return std::nullopt;
    const year_month_day date{year{yearNumber}, month{static_cast<unsigned>(monthNumber)},
                              day{static_cast<unsigned>(dayNumber)}};
    if (!date.ok())
        return std::nullopt;
    time.wall = WallTime{local_days{date}};
    if (text.size() == dateLength) {
        if (time.kind == IcsTimeKind::Utc)
            return std::nullopt;
        time.kind = IcsTimeKind::Date;
        return time;
    }
    const int hour = digits(text, 9, 2);
    const int minute = digits(text, 11, 2);
    const int second = text.size() == minuteLength ? 0 : digits(text, 13, 2);
    const bool length = text.size() == minuteLength || text.size() == secondLength;
    if (!length || text[dateLength] != 'T' || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0
        || second > 60)
        return std::nullopt;
    time.wall += hours{hour} + minutes{minute} + seconds{std::min(second, 59)};
    return time;
}

std::optional<IcsDuration> icsDuration(std::string_view text)
{
    constexpr std::size_t longestText = 40;
    if (text.size() > longestText) // more digits than a year has seconds
        return std::nullopt;
    const icaldurationtype found = icaldurationtype_from_string(std::string(text).c_str());
    if (icaldurationtype_is_bad_duration(found) != 0 || found.is_neg != 0 || found.weeks > longestDays
        || found.days > longestDays || found.hours > longestDays * 24U
        || found.minutes > longestDays * 24U * 60U || found.seconds > longestDays * 24U * 60U * 60U)
        return std::nullopt;
    const IcsDuration duration{days{found.weeks * 7U + found.days},
                               hours{found.hours} + minutes{found.minutes} + seconds{found.seconds}};
    if (duration.days + duration.time > days{longestDays})
        return std::nullopt;
    return duration;
}

std::vector<std::string_view> listValues(std::string_view text)
{
    std::vector<std::string_view> values;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(','), text.size());
        if (end > 0)
            values.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return values;
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ISO 8601 by hand: GCC 12 has neither std::chrono::parse nor a time-zone database.
#include "core/domain/instant.h"

#include <array>
#include <cstdio>

namespace pupitre
{

using namespace std::chrono;

std::string toIso(Instant instant)
{
    const auto day = floor<days>(instant);
    const year_month_day date{day};
    const hh_mm_ss time{instant - day};
    std::array<char, 64> buffer{};
    const int length =
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d",
                      static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                      static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                      static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()));
    std::string text(buffer.data(), static_cast<std::size_t>(length));
    if (time.subseconds().count() != 0) {
        std::snprintf(buffer.data(), buffer.size(), ".%03d", static_cast<int>(time.subseconds().count()));
        text += buffer.data();
    }
    return text + 'Z';
}

namespace
{
/// Takes exactly `digits` decimal digits off the front; -1 if they are not there.
int takeNumber(std::string_view& text, std::size_t digits)
{
    if (text.size() < digits)
        return -1;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view& text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}
} // namespace

Result<Instant> instantFromIso(std::string_view text)
{
    const auto malformed = [whole = text] {
        return fail(ErrorKind::Malformed, "instant", std::string(whole));
    };
    const int y = takeNumber(text, 4);
    const bool dash1 = take(text, '-');
    const int m = takeNumber(text, 2);
    const bool dash2 = take(text, '-');
    const int d = takeNumber(text, 2);
    const bool t = take(text, 'T');
    const int hour = takeNumber(text, 2);
    const bool colon = take(text, ':');
    const int minute = takeNumber(text, 2);
    if (!dash1 || !dash2 || !t || !colon || y < 1970 || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return malformed();
    int second = 0;
    if (take(text, ':'))
        second = takeNumber(text, 2);
    int milli = 0;
    if (take(text, '.'))
        milli = takeNumber(text, 3);
    if (second < 0 || second > 59 || milli < 0 || text != "Z")
        return malformed();
    const year_month_day date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
    if (m < 1 || d < 1 || !date.ok())
        return malformed();
    return Instant{sys_days{date}} + hours{hour} + minutes{minute} + seconds{second} + milliseconds{milli};
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Zones by their published rules (EU: last Sundays of March and October, 01:00 UTC; USA: second of March,
// first of November, 02:00 local), and timetables read with them.
#pragma once

#include "core/formats/timetable.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace pupitre
{

inline Instant sundayOf(std::chrono::year_month month, unsigned which, std::chrono::minutes utc)
{
    using namespace std::chrono;
    const sys_days day = which == 0 ? sys_days{month / Sunday[last]} : sys_days{month / Sunday[which]};
    return Instant{day} + utc;
}

inline ZoneOffsets ruledZone(std::chrono::hours standard, bool european)
{
    using namespace std::chrono;
    ZoneOffsets zone{standard, {}};
    for (int y = 2000; y < 2040; ++y) {
        const auto spring = european ? sundayOf(year{y} / March, 0, hours{1})
                                     : sundayOf(year{y} / March, 2, hours{2} - standard);
        const auto autumn = european ? sundayOf(year{y} / October, 0, hours{1})
                                     : sundayOf(year{y} / November, 1, hours{1} - standard);
        zone.changes.push_back({spring, standard + hours{1}});
        zone.changes.push_back({autumn, standard});
    }
    return zone;
}

inline std::optional<ZoneOffsets> sampleZone(const std::string& name)
{
    if (name == "Europe/Paris" || name == "Romance Standard Time")
        return ruledZone(std::chrono::hours{1}, true);
    if (name == "America/New_York")
        return ruledZone(std::chrono::hours{-5}, false);
    if (name == "UTC")
        return ZoneOffsets{};
    return std::nullopt;
}

inline Instant at(std::string_view iso)
{
    return instantFromIso(iso).value();
}

inline TimetableOptions schoolYear()
{
    return {.zone = "Europe/Paris",
            .zones = sampleZone,
            .from = at("2026-09-01T00:00:00Z"),
            .to = at("2027-09-01T00:00:00Z")};
}

inline std::string calendar(const std::string& components)
{
    return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test\n" + components + "END:VCALENDAR\n";
}

inline std::string vevent(const std::string& lines)
{
    return "BEGIN:VEVENT\n" + lines + "END:VEVENT\n";
}

inline Timetable readTimetable(const std::string& text, const TimetableOptions& options = schoolYear())
{
    const auto timetable = timetableFromIcs(text, options);
    EXPECT_TRUE(timetable) << (timetable ? "" : timetable.error().detail);
    return timetable.value_or(Timetable{});
}

inline std::vector<std::string> startsOf(const Timetable& timetable)
{
    std::vector<std::string> starts;
    for (const TimetableEvent& event : timetable.events)
        starts.push_back(toIso(event.start.utc));
    return starts;
}

using TimetableKinds = std::vector<TimetableProblemKind>;
inline TimetableKinds problemsOf(const Timetable& timetable)
{
    TimetableKinds kinds;
    for (const TimetableProblem& problem : timetable.problems)
        kinds.push_back(problem.kind);
    return kinds;
}

} // namespace pupitre

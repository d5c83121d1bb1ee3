// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calendar an administrator is sent: within the rules of RFC 5545, and other programs read it.
#include "core/formats/calendarwriter.h"
#include "core/formats/timetable.h"
#include "core/services/timetable/zonesource.h"
#include "lab.h"

#include <gtest/gtest.h>
#include <libical/ical.h>

#include <memory>

using namespace pupitre;
using namespace pupitre::forecastlab;
using namespace std::chrono_literals;

namespace
{

const Instant begin = at("2026-10-20T14:00");
const Instant end = at("2026-10-20T16:00");
const std::string odd = "Réseaux; données, \\ \"é\" – " + std::string(90, 'x') + "\nœuvre";

} // namespace

TEST(CalendarWriter, foldsAt75OctetsAndNeverInsideACharacter)
{
    std::string line = "SUMMARY:x";
    for (int i = 0; i < 100; ++i)
        line += "é€";
    const std::string folded = foldedLine(line);
    std::string joined;
    std::size_t start = 0;
    for (std::size_t stop = folded.find("\r\n"); stop != std::string::npos;
         stop = folded.find("\r\n", start)) {
        const std::string part = folded.substr(start, stop - start);
        EXPECT_LE(part.size(), 75u);
        const std::string text = start == 0 ? part : part.substr(1);
        EXPECT_NE(static_cast<unsigned char>(text[0]) & 0xC0U, 0x80U);
        joined += text;
        start = stop + 2;
    }
    EXPECT_EQ(joined, line);
    EXPECT_EQ(start, folded.size());
    EXPECT_EQ(foldedLine(std::string(75, 'a')), std::string(75, 'a') + "\r\n");
}

TEST(CalendarWriter, isReadBackByOurReaderAndByLibical)
{
    const CalendarEntry entry{"one@pupitre", begin, end, odd, "lab, 2nd floor", odd};
    const std::string text = calendarText({entry}, lastWeek);

    TimetableOptions options;
    options.zone = "Europe/Paris";
    options.zones = zoneOffsetsOf;
    options.from = at("2026-10-01T00:00");
    options.to = at("2026-12-01T00:00");
    const auto read = timetableFromIcs(text, options);
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->problems.empty());
    ASSERT_EQ(read->events.size(), 1u);
    EXPECT_EQ(read->events[0].uid, entry.uid);
    EXPECT_EQ(read->events[0].description, odd);
    EXPECT_EQ(read->events[0].location, entry.location);
    EXPECT_EQ(read->events[0].start.utc, entry.from);
    EXPECT_EQ(read->events[0].end.utc, entry.until);

    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalcomponent_new_from_string(text.c_str()), icalcomponent_free);
    ASSERT_NE(calendar, nullptr);
    EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0);
    EXPECT_NE(icalrestriction_check(calendar.get()), 0);
    icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    ASSERT_NE(event, nullptr);
    EXPECT_EQ(icalcomponent_get_summary(event), odd);
    EXPECT_EQ(icaltime_as_timet(icalcomponent_get_dtstart(event)),
              std::chrono::system_clock::to_time_t(entry.from));
}

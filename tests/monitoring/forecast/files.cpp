// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an administrator is sent says the hours as taken and the hand-in windows as possible, across a change
// of the clock too; read back by libical and as CSV.
#include "core/formats/csv.h"
#include "core/monitoring/forecast/forecastfiles.h"
#include "lab.h"

#include <gtest/gtest.h>
#include <libical/ical.h>

#include <map>
#include <memory>

using namespace pupitre;
using namespace pupitre::forecastlab;
using namespace std::chrono_literals;

namespace
{

struct ReadEvent {
    std::string summary;
    Instant from{};
    Instant until{};
    bool tentative = false;
    bool free = false;
};

Instant instantOf(const icaltimetype& time)
{
    return Instant(std::chrono::seconds(icaltime_as_timet(time)));
}

/// By their ids, as another program keeps them.
std::map<std::string, ReadEvent> eventsOf(const std::string& text)
{
    std::map<std::string, ReadEvent> events;
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalcomponent_new_from_string(text.c_str()), icalcomponent_free);
    if (calendar == nullptr)
        return events;
    EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0);
    EXPECT_NE(icalrestriction_check(calendar.get()), 0);
    for (icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
         event != nullptr; event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        const icalproperty* free = icalcomponent_get_first_property(event, ICAL_TRANSP_PROPERTY);
        const ReadEvent read{icalcomponent_get_summary(event), instantOf(icalcomponent_get_dtstart(event)),
                             instantOf(icalcomponent_get_dtend(event)),
                             icalcomponent_get_status(event) == ICAL_STATUS_TENTATIVE,
                             free != nullptr && icalproperty_get_transp(free) == ICAL_TRANSP_TRANSPARENT};
        EXPECT_TRUE(events.emplace(icalcomponent_get_uid(event), read).second);
    }
    return events;
}

/// Handed in from Saturday noon to Monday noon, over the night in which the clock goes back.
CourseCard overTheChange()
{
    auto card = course("lab", "a", 20, {{"2026-10-24T10:00", "2026-10-24T12:00"}}, "2026-10-26T12:00");
    card.course.tps[0].handIn.seatsPerGpu = 4;
    return card;
}

} // namespace

TEST(ForecastFiles, sayHandInWindowsAsPossible)
{
    const auto events = eventsOf(forecastCalendar(forecast({overTheChange()}, labWith(8)), lastWeek));
    ASSERT_EQ(events.size(), 2u);
    const ReadEvent& hours = events.at("lab-20261024T080000Z@pupitre");
    EXPECT_EQ(hours.summary, "20 GPUs on lab");
    EXPECT_FALSE(hours.tentative);
    EXPECT_FALSE(hours.free);
    const ReadEvent& window = events.at("lab-20261024T100000Z-at-most@pupitre");
    EXPECT_EQ(window.summary, "At most 5 GPUs on lab");
    EXPECT_TRUE(window.tentative);
    EXPECT_TRUE(window.free);
    EXPECT_EQ(window.from, at("2026-10-24T12:00"));
    EXPECT_EQ(window.until, at("2026-10-26T12:00"));
    EXPECT_EQ(window.until - window.from, 49h); // an hour more that night
}

TEST(ForecastFiles, areNotEmptyWhereOnlyWorkGoesOn)
{
    const auto places = forecast({overTheChange()}, labWith(8), at("2026-10-25T00:00"));
    ASSERT_EQ(places.size(), 1u);
    EXPECT_TRUE(places[0].stretches.empty());
    EXPECT_EQ(eventsOf(forecastCalendar(places, lastWeek)).size(), 1u);
    const auto rows = csvRows(forecastCsv(places), ',');
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].cells.back(), "bound");
    EXPECT_EQ(rows[1].cells.back(), "at_most");
    EXPECT_EQ(rows[1].cells[5], "5");
}

TEST(ForecastFiles, tellABoundFromWhatIsPlanned)
{
    const auto rows = csvRows(forecastCsv(forecast({overTheChange()}, labWith(8))), ',');
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[1].cells.back(), "planned");
    EXPECT_EQ(rows[1].cells[8], "yes"); // 20 GPUs, 8 there
    EXPECT_EQ(rows[2].cells.back(), "at_most");
    EXPECT_EQ(rows[2].cells[8], "no");
}

TEST(ForecastFiles, joinWindowsWhoseLoadDoesNotChange)
{
    // The hours of another class cut the window into three; within them both are said.
    const auto other = course("lab", "b", 4, {{"2026-10-25T14:00", "2026-10-25T16:00"}}, "2026-10-25T16:00");
    const auto times = handInTimes(forecast({overTheChange(), other}, labWith(8)).at(0));
    ASSERT_EQ(times.size(), 3u);
    EXPECT_EQ(times[0].until, at("2026-10-25T14:00"));
    EXPECT_EQ(times[1].load.gpus, 5 + 4);
    EXPECT_EQ(times[2].from, at("2026-10-25T16:00"));
    EXPECT_EQ(times[2].load.gpus, 5);
}

TEST(ForecastFiles, sayInstancesWhereNoGpuIsNeeded)
{
    auto card = course("lab", "a", 3, {{"2026-10-20T10:00", "2026-10-20T12:00"}}, "2026-10-20T12:00");
    card.course.tps[0].open.seatsPerGpu = 0;
    const auto events = eventsOf(forecastCalendar(forecast({card}, labWith(8)), lastWeek));
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events.begin()->second.summary, "3 instances on lab");
}

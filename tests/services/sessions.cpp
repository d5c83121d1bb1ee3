// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sessions from a weekly plan and from events of a timetable.
#include "core/services/timetable/timetablechoice.h"
#include "core/services/timetable/weeklysessions.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono;

namespace
{

TimetableEvent eventAt(Instant start, const std::string& day)
{
    TimetableEvent event;
    event.start = {start, day + "T08:00"};
    event.end = {start + hours(4), day + "T12:00"};
    return event;
}

} // namespace

TEST(WeeklySessions, skipTheDaysStruckOut)
{
    const local_days first{2026y / December / 14};
    const WeeklyPlan plan{first, 8h, 12h + 30min, 4, {first + weeks(1), first + days(1)}};
    EXPECT_EQ(daysOf(plan).size(), 4U);
    EXPECT_EQ(sessionsOf(plan), (std::vector<SessionDraft>{{"2026-12-14T08:00", "2026-12-14T12:30"},
                                                           {"2026-12-28T08:00", "2026-12-28T12:30"},
                                                           {"2027-01-04T08:00", "2027-01-04T12:30"}}));
}

TEST(WeeklySessions, reachTheLastDayAndNoFurther)
{
    const local_days first{2027y / March / 1};
    EXPECT_EQ(weeksUntil(first, first), 1);
    EXPECT_EQ(weeksUntil(first, first + days(13)), 2);
    EXPECT_EQ(weeksUntil(first, first + days(14)), 3);
    EXPECT_EQ(weeksUntil(first, first - days(30)), 1);
    EXPECT_EQ(weeksUntil(first, first + weeks(500)), maxWeeks);
}

TEST(TimetableChoice, keepsWhatCannotBeASessionApart)
{
    const Instant now = sys_days{2026y / December / 1};
    TimetableEvent event = eventAt(now + hours(1), "2026-12-01");
    EXPECT_EQ(useOf(event, now), EventUse::Session);
    EXPECT_EQ(useOf(event, event.start.utc), EventUse::Session); // it has begun
    EXPECT_EQ(useOf(event, event.end.utc), EventUse::Past);
    event.span = EventSpan::AllDay;
    EXPECT_EQ(useOf(event, now), EventUse::WholeDay);
    event.status = EventStatus::Cancelled;
    EXPECT_EQ(useOf(event, now), EventUse::Cancelled);
}

TEST(TimetableChoice, makesOneSessionOfTwoRoomsAtOneHour)
{
    const Instant day = sys_days{2026y / December / 1};
    std::vector<TimetableEvent> events{eventAt(day, "2026-12-01"), eventAt(day, "2026-12-01"),
                                       eventAt(day + weeks(1), "2026-12-08")};
    events[1].location = "B-205";
    EXPECT_EQ(sessionsFrom(events, {0, 1, 2}),
              (std::vector<SessionDraft>{{"2026-12-01T08:00", "2026-12-01T12:00"},
                                         {"2026-12-08T08:00", "2026-12-08T12:00"}}));
    EXPECT_EQ(sessionsFrom(events, {1}).size(), 1U);
}

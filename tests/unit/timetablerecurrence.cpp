// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Recurring events: rules, exceptions, changed occurrences, and rules made to count for ever.
#include "tests/unit/timetablesamples.h"

#include <chrono>

using namespace pupitre;
using Kind = TimetableProblemKind;
using Texts = std::vector<std::string>;

namespace
{

const std::string eightInParis = "UID:r\nSUMMARY:TP\nDTSTART;TZID=Europe/Paris:20261012T080000\n"
                                 "DTEND;TZID=Europe/Paris:20261012T110000\n";

Texts startsWith(const std::string& lines)
{
    return startsOf(readTimetable(calendar(vevent(eightInParis + lines))));
}

} // namespace

TEST(TimetableRecurrence, keepsTheHourAcrossAClockChange)
{
    const auto timetable = readTimetable(calendar(vevent(eightInParis + "RRULE:FREQ=WEEKLY;COUNT=3\n")));
    EXPECT_EQ(startsOf(timetable),
              (Texts{"2026-10-12T06:00:00Z", "2026-10-19T06:00:00Z", "2026-10-26T07:00:00Z"}));
    ASSERT_EQ(timetable.events.size(), 3U);
    EXPECT_EQ(timetable.events[2].start.local, "2026-10-26T08:00");
    EXPECT_EQ(timetable.events[2].end.local, "2026-10-26T11:00");
    EXPECT_EQ(timetable.events[2].recurrenceId, "2026-10-26T07:00:00Z");
    EXPECT_TRUE(timetable.problems.empty());
}

TEST(TimetableRecurrence, saysWhichOccurrenceAClockChangeSkips)
{
    const auto timetable = readTimetable(
        calendar(vevent("UID:n\nDTSTART;TZID=Europe/Paris:20270327T023000\nRRULE:FREQ=DAILY;COUNT=3\n")));
    EXPECT_EQ(startsOf(timetable),
              (Texts{"2027-03-27T01:30:00Z", "2027-03-28T01:30:00Z", "2027-03-29T00:30:00Z"}));
    ASSERT_EQ(problemsOf(timetable), TimetableKinds{Kind::TimeSkipped});
    EXPECT_EQ(timetable.problems[0].value, "2027-03-28T02:30");
}

TEST(TimetableRecurrence, endsAtUntilInWhateverFormItIsWritten)
{
    const Texts two{"2026-10-12T06:00:00Z", "2026-10-19T06:00:00Z"};
    EXPECT_EQ(startsWith("RRULE:FREQ=WEEKLY;UNTIL=20261019T060000Z\n"), two); // that instant is the last
    EXPECT_EQ(startsWith("RRULE:UNTIL=20261019T080000;FREQ=WEEKLY\n"), two);
    EXPECT_EQ(startsWith("RRULE:FREQ=WEEKLY;UNTIL=20261019\n"), two); // and that day
    EXPECT_EQ(startsWith("RRULE:FREQ=WEEKLY;UNTIL=20261019T055959Z\n"), Texts{two[0]});
    EXPECT_EQ(startsWith("RRULE:FREQ=WEEKLY;UNTIL=99991231T235959Z\n").size(), 47U); // the window's
}

TEST(TimetableRecurrence, leavesExceptionsOut)
{
    const Texts rest{"2026-10-12T06:00:00Z", "2026-11-02T07:00:00Z"};
    const std::string rule = "RRULE:FREQ=WEEKLY;COUNT=4\n";
    EXPECT_EQ(startsWith(rule + "EXDATE;TZID=Europe/Paris:20261019T080000,20261026T080000\n"), rest);
    EXPECT_EQ(startsWith(rule + "EXDATE:20261019T060000Z\nEXDATE:20261026T070000Z\n"), rest);
    EXPECT_EQ(startsWith(rule + "EXDATE;VALUE=DATE:20261019,20261026\n"), rest);
    EXPECT_EQ(startsWith(rule + "EXRULE:FREQ=MONTHLY;BYMONTHDAY=19,26\n"),
              startsWith(rule + "EXDATE;VALUE=DATE:20261019,20261026\n"));
}

TEST(TimetableRecurrence, addsFurtherDates)
{
    EXPECT_EQ(startsWith("RDATE;TZID=Europe/Paris:20261014T140000,20261109T080000\n"),
              (Texts{"2026-10-12T06:00:00Z", "2026-10-14T12:00:00Z", "2026-11-09T07:00:00Z"}));
    EXPECT_EQ(startsWith("RDATE;VALUE=PERIOD:20261014T120000Z/PT2H\nRDATE;VALUE=DATE:20261015\n"),
              (Texts{"2026-10-12T06:00:00Z", "2026-10-14T12:00:00Z", "2026-10-15T06:00:00Z"}));
}

TEST(TimetableRecurrence, replacesSingleOccurrences)
{
    const auto timetable = readTimetable(calendar(
        vevent(eightInParis + "RRULE:FREQ=WEEKLY;COUNT=3\n")
        + vevent("UID:r\nSUMMARY:old\nRECURRENCE-ID;TZID=Europe/Paris:20261019T080000\nSEQUENCE:1\n"
                 "DTSTART;TZID=Europe/Paris:20261020T080000\n")
        + vevent("UID:r\nSUMMARY:TP moved\nRECURRENCE-ID;TZID=Europe/Paris:20261019T080000\nSEQUENCE:2\n"
                 "DTSTART;TZID=Europe/Paris:20261020T140000\nDTEND;TZID=Europe/Paris:20261020T170000\n")
        + vevent("UID:r\nRECURRENCE-ID:20261026T070000Z\nDTSTART:20261026T070000Z\nSTATUS:CANCELLED\n")
        + vevent("UID:other\nRECURRENCE-ID:20261102T070000Z\nDTSTART:20261102T090000Z\nSUMMARY:alone\n")));
    EXPECT_EQ(startsOf(timetable), (Texts{"2026-10-12T06:00:00Z", "2026-10-20T12:00:00Z",
                                          "2026-10-26T07:00:00Z", "2026-11-02T09:00:00Z"}));
    ASSERT_EQ(timetable.events.size(), 4U);
    EXPECT_EQ(timetable.events[1].summary, "TP moved");
    EXPECT_EQ(timetable.events[1].recurrenceId, "2026-10-19T06:00:00Z");
    EXPECT_EQ(timetable.events[2].status, EventStatus::Cancelled);
    EXPECT_TRUE(timetable.problems.empty());
}

TEST(TimetableRecurrence, saysThatAChangeOfAllFurtherOnesWasNot)
{
    const auto timetable = readTimetable(calendar(
        vevent(eightInParis + "RRULE:FREQ=WEEKLY;COUNT=3\n")
        + vevent("UID:r\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261019T060000Z\nDTSTART:20261019T070000Z\n")));
    EXPECT_EQ(timetable.events.size(), 3U);
    EXPECT_EQ(problemsOf(timetable), TimetableKinds{Kind::RangeIgnored});
}

TEST(TimetableRecurrence, knowsWhereAWeekBegins)
{
    // RFC 5545, 3.3.10: the example in which WKST changes the result.
    const std::string start = "UID:w\nDTSTART;TZID=America/New_York:20260804T090000\n";
    auto options = schoolYear();
    options.from = at("2026-08-01T00:00:00Z");
    const auto days = [&](const std::string& rule) {
        Texts found;
        for (const auto& event : readTimetable(calendar(vevent(start + rule)), options).events)
            found.push_back(event.start.local.substr(5, 5));
        return found;
    };
    const std::string rule = "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=";
    EXPECT_EQ(days(rule + "MO\n"), (Texts{"08-04", "08-09", "08-18", "08-23"}));
    EXPECT_EQ(days(rule + "SU\n"), (Texts{"08-04", "08-16", "08-18", "08-30"}));
}

TEST(TimetableRecurrence, countsFromItsBeginningThoughTheWindowIsLater)
{
    const std::string start = "UID:w\nDTSTART;TZID=Europe/Paris:20260105T080000\n";
    const auto starts = [&](const std::string& rule) {
        return startsOf(readTimetable(calendar(vevent(start + rule))));
    };
    EXPECT_EQ(starts("RRULE:FREQ=WEEKLY;COUNT=36\n"),
              (Texts{"2026-09-07T06:00:00Z"})); // the 36th Monday of the year
    EXPECT_EQ(starts("RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261001\n"),
              (Texts{"2026-09-14T06:00:00Z", "2026-09-28T06:00:00Z"}));
}

TEST(TimetableRecurrence, repeatsWholeDays)
{
    const auto timetable = readTimetable(calendar(vevent(
        "UID:d\nDTSTART;VALUE=DATE:20261023\nDTEND;VALUE=DATE:20261024\nRRULE:FREQ=DAILY;UNTIL=20261027\n"
        "EXDATE;VALUE=DATE:20261024\n")));
    Texts days;
    for (const auto& event : timetable.events)
        days.push_back(event.start.local + "-" + event.end.local.substr(8));
    EXPECT_EQ(days, (Texts{"2026-10-23T00:00-24T00:00", "2026-10-25T00:00-26T00:00",
                           "2026-10-26T00:00-27T00:00", "2026-10-27T00:00-28T00:00"}));
}

TEST(TimetableRecurrence, refusesRulesThatWouldNeverEnd)
{
    for (const std::string rule :
         {"FREQ=SECONDLY", "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30", "FREQ=HOURLY;BYDAY=MO",
          "FREQ=DAILY;INTERVAL=0", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=WEEKLY;RSCALE=CHINESE",
          "FREQ=WEEKLY;UNTIL=soon", "FREQ=", "",
          "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,10,20,30,40,50"}) {
        const auto timetable = readTimetable(calendar(vevent(eightInParis + "RRULE:" + rule + "\n")));
        EXPECT_EQ(timetable.events.size(), 1U) << rule;
        EXPECT_EQ(problemsOf(timetable), TimetableKinds{Kind::RuleRefused}) << rule;
    }
}

TEST(TimetableRecurrence, keepsTheNumberOfOccurrencesWithinBounds)
{
    auto options = schoolYear();
    options.occurrences = 5;
    const auto timetable = readTimetable(calendar(vevent(eightInParis + "RRULE:FREQ=DAILY\n")), options);
    EXPECT_EQ(timetable.events.size(), 5U);
    EXPECT_EQ(problemsOf(timetable), TimetableKinds{Kind::TooManyOccurrences});
    EXPECT_EQ(readTimetable(calendar(vevent(eightInParis + "RRULE:FREQ=DAILY\n"))).events.size(), 324U);
}

TEST(TimetableRecurrence, boundsWhatManyRulesCostTogether)
{
    std::string passing; // pass over 155,000 days each
    std::string fruitless;
    for (int i = 0; i < 2000; ++i) {
        passing +=
            vevent("UID:" + std::to_string(i)
                   + "\nDTSTART:16010101T000000Z\nRRULE:FREQ=DAILY;COUNT=30000;BYMONTH=2;BYMONTHDAY=29\n");
        fruitless += vevent("UID:" + std::to_string(i)
                            + "\nDTSTART:20261123T000000Z\nRRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31\n");
    }
    for (const std::string& events : {passing, fruitless}) {
        const auto begin = std::chrono::steady_clock::now();
        const auto timetable = readTimetable(calendar(events));
        EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds{60}); // not hours
        EXPECT_EQ(timetable.problems.size(), 500U);
        EXPECT_GT(timetable.problemsNotListed, 1000U);
    }
}

TEST(TimetableRecurrence, spreadsOutTwentyThousandWeeklyEvents)
{
    std::string events;
    for (int i = 0; i < 20'000; ++i)
        events += vevent("UID:" + std::to_string(i)
                         + "\nDTSTART;TZID=Europe/Paris:20260907T080000\nDURATION:PT3H\n"
                           "RRULE:FREQ=WEEKLY;UNTIL=20260922T000000Z\n");
    const auto timetable = readTimetable(calendar(events));
    EXPECT_EQ(timetable.events.size(), 50'000U); // of 60,000
    EXPECT_EQ(problemsOf(timetable), TimetableKinds{Kind::TooManyEvents});
}

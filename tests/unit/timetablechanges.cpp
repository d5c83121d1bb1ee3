// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A timetable read a second time: what is proposed, and what is none of the teacher's business.
#include "core/formats/timetablechanges.h"

#include "tests/unit/timetablesamples.h"

using namespace pupitre;

namespace
{

std::string event(const std::string& uid, const std::string& start, const std::string& summary,
                  const std::string& more = {})
{
    return vevent("UID:" + uid + "\nDTSTART;TZID=Europe/Paris:" + start
                  + "\nDURATION:PT3H\nSUMMARY:" + summary + "\n" + more);
}

std::vector<TimetableChange> changes(const std::string& before, const std::string& after)
{
    return timetableChanges(readTimetable(calendar(before)), readTimetable(calendar(after)));
}

} // namespace

TEST(TimetableChanges, isEmptyWhereOnlyTheExportDiffers)
{
    const auto before =
        event("a", "20261123T080000", "TP", "DESCRIPTION:(Export 1)\nDTSTAMP:20261001T000000Z\n");
    const auto after = event("a", "20261123T080000", "TP", "DESCRIPTION:(Export 2)\nSEQUENCE:7\n");
    EXPECT_TRUE(changes(before, after).empty());
}

TEST(TimetableChanges, tellsAddedRemovedMovedRenamedAndRelocated)
{
    const auto found =
        changes(event("gone", "20261123T080000", "TP 1") + event("moved", "20261130T080000", "TP 2")
                    + event("named", "20261207T080000", "TP 3")
                    + event("placed", "20261214T080000", "TP 4", "LOCATION:A\n"),
                event("moved", "20261201T140000", "TP 2") + event("named", "20261207T080000", "TP trois")
                    + event("placed", "20261214T080000", "TP 4", "LOCATION:B\n")
                    + event("new", "20261221T080000", "TP 5"));
    ASSERT_EQ(found.size(), 5U);
    EXPECT_TRUE(found[0].removed() && !found[0].moved());
    EXPECT_EQ(found[0].before->uid, "gone");
    EXPECT_TRUE(found[1].moved() && !found[1].renamed());
    EXPECT_EQ(found[1].after->start.local, "2026-12-01T14:00");
    EXPECT_TRUE(found[2].renamed() && !found[2].moved());
    EXPECT_TRUE(found[3].relocated() && !found[3].renamed());
    EXPECT_TRUE(found[4].added());
}

TEST(TimetableChanges, takesACancelledEventForARemovedOne)
{
    const auto plain = event("a", "20261123T080000", "TP");
    const auto cancelled = event("a", "20261123T080000", "TP", "STATUS:CANCELLED\n");
    ASSERT_EQ(changes(plain, cancelled).size(), 1U);
    EXPECT_TRUE(changes(plain, cancelled)[0].removed());
    EXPECT_TRUE(changes(cancelled, plain)[0].added());
}

TEST(TimetableChanges, seesOneMovedOccurrenceOfASeries)
{
    const auto series = event("s", "20261102T080000", "TP", "RRULE:FREQ=WEEKLY;COUNT=5\n");
    const auto found =
        changes(series, series + event("s", "20261110T080000", "TP", "RECURRENCE-ID:20261109T070000Z\n"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].moved());
    EXPECT_EQ(found[0].before->start.local, "2026-11-09T08:00");
    EXPECT_EQ(found[0].after->start.local, "2026-11-10T08:00");
}

TEST(TimetableChanges, movesASeriesInsteadOfReplacingIt)
{
    const auto found = changes(event("s", "20261102T080000", "TP", "RRULE:FREQ=WEEKLY;COUNT=5\n"),
                               event("s", "20261102T090000", "TP", "RRULE:FREQ=WEEKLY;COUNT=4\n"));
    ASSERT_EQ(found.size(), 5U); // an hour later, and the last one gone
    for (int i = 0; i < 4; ++i)
        EXPECT_TRUE(found[static_cast<std::size_t>(i)].moved()) << i;
    EXPECT_TRUE(found[4].removed());
    for (const auto& change : changes(event("s", "20261102T080000", "TP", "RRULE:FREQ=WEEKLY;COUNT=3\n"),
                                      event("s", "20261103T080000", "TP", "RRULE:FREQ=WEEKLY;COUNT=3\n")))
        EXPECT_TRUE(change.moved()); // to the next day of the week
}

TEST(TimetableChanges, livesWithNewUidsAndWithNone)
{
    EXPECT_TRUE(changes(event("x1", "20261123T080000", "TP") + event("x2", "20261130T080000", "TP"),
                        event("y1", "20261123T080000", "TP") + event("y2", "20261130T080000", "TP"))
                    .empty());
    const auto found = changes(event("same", "20261123T080000", "A") + event("same", "20261130T080000", "B")
                                   + event("same", "20261207T080000", "C"),
                               event("same", "20261123T080000", "A") + event("same", "20261201T080000", "B")
                                   + event("same", "20261207T080000", "C"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].moved());
    EXPECT_EQ(found[0].before->summary, "B");
}

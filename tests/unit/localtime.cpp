// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Both clock changes, zones away from the teacher's, and texts that are no time.
#include "core/services/localtime.h"

#include <gtest/gtest.h>

using namespace pupitre;

namespace
{
std::string utcOf(const std::string& local, const std::string& zone)
{
    const auto converted = toMoment(local, zone);
    return converted ? toIso(converted->moment.utc) : converted.error().subject;
}
} // namespace

TEST(LocalTime, followsTheZoneThroughTheYear)
{
    EXPECT_EQ(utcOf("2026-11-23T08:00", "Europe/Paris"), "2026-11-23T07:00:00Z");
    EXPECT_EQ(utcOf("2026-07-01 08:00", "Europe/Paris"), "2026-07-01T06:00:00Z");
    EXPECT_EQ(utcOf("2026-11-23T08:00", "Indian/Reunion"), "2026-11-23T04:00:00Z");
    EXPECT_EQ(utcOf("2026-11-23T08:00:30", "UTC"), "2026-11-23T08:00:30Z");
}

TEST(LocalTime, movesASkippedTimeForwardAndSaysSo)
{
    const auto skipped = toMoment("2026-03-29T02:30", "Europe/Paris");
    ASSERT_TRUE(skipped);
    EXPECT_EQ(skipped->remark, LocalTimeRemark::SkippedByClockChange);
    EXPECT_EQ(toIso(skipped->moment.utc), "2026-03-29T01:30:00Z");
    EXPECT_EQ(skipped->moment.local, "2026-03-29T03:30");
}

TEST(LocalTime, takesTheFirstOfATimeThatComesTwice)
{
    const auto twice = toMoment("2026-10-25T02:30", "Europe/Paris");
    ASSERT_TRUE(twice);
    EXPECT_EQ(twice->remark, LocalTimeRemark::ComesTwice);
    EXPECT_EQ(toIso(twice->moment.utc), "2026-10-25T00:30:00Z");
}

TEST(LocalTime, knowsTheEdgesOfBothChanges)
{
    EXPECT_EQ(toMoment("2026-03-29T01:59", "Europe/Paris")->remark, LocalTimeRemark::None);
    EXPECT_EQ(toMoment("2026-03-29T03:00", "Europe/Paris")->remark, LocalTimeRemark::None);
    EXPECT_EQ(toMoment("2026-10-25T01:59", "Europe/Paris")->remark, LocalTimeRemark::None);
    EXPECT_EQ(toMoment("2026-10-25T03:00", "Europe/Paris")->remark, LocalTimeRemark::None);
    EXPECT_EQ(utcOf("2026-10-25T03:00", "Europe/Paris"), "2026-10-25T02:00:00Z");
}

TEST(LocalTime, endsADayWhereADeadlineHasNoHour)
{
    EXPECT_EQ(toMoment("2026-11-29", "Europe/Paris", BareDate::DayEnd)->moment.local, "2026-11-29T23:59");
    EXPECT_EQ(toMoment("2026-11-29", "Europe/Paris")->moment.local, "2026-11-29T00:00");
}

TEST(LocalTime, refusesWhatIsNoTimeOrNoZone)
{
    EXPECT_EQ(toMoment("tomorrow", "Europe/Paris").error().kind, ErrorKind::Malformed);
    EXPECT_EQ(toMoment("2026-02-30T08:00", "Europe/Paris").error().kind, ErrorKind::Malformed);
    EXPECT_EQ(toMoment("2026-11-23T08:00", "Europe/Atlantis").error().subject, "zone");
    EXPECT_FALSE(isKnownZone("Europe/Atlantis"));
    EXPECT_TRUE(isKnownZone("Europe/Paris"));
}

TEST(LocalTime, writesBackWhatItRead)
{
    const auto moment = toMoment("2026-06-01T14:15", "America/New_York")->moment;
    EXPECT_EQ(localText(moment.utc, "America/New_York"), "2026-06-01T14:15");
}

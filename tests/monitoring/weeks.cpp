// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Weeks begin on Monday where the person is, also when the clocks change.
#include "core/monitoring/usage/weeks.h"
#include "core/services/timetable/zonesource.h"
#include "tests/monitoring/drawnsamples.h"

#include <gtest/gtest.h>

namespace pupitre::test
{

TEST(Weeks, FollowTheClockChangesOfTheZone)
{
    const auto paris = zoneOffsetsOf("Europe/Paris");
    ASSERT_TRUE(paris);
    const auto weeks = weeksIn(*paris, testTime("2026-10-20T12:00:00Z"), testTime("2026-11-03T00:00:00Z"));
    ASSERT_EQ(weeks.size(), 3U);
    EXPECT_EQ(toIso(weeks[0].monday), "2026-10-18T22:00:00Z");
    EXPECT_EQ(toIso(weeks[0].from), "2026-10-20T12:00:00Z");
    EXPECT_EQ(toIso(weeks[0].until), "2026-10-25T23:00:00Z"); // an hour longer than others
    EXPECT_EQ(weeks[1].monday, weeks[0].until);
    EXPECT_EQ(toIso(weeks[1].until), "2026-11-01T23:00:00Z");
    EXPECT_EQ(toIso(weeks[2].until), "2026-11-03T00:00:00Z");
}

TEST(Weeks, KnowZonesOfHalfHours)
{
    const auto kolkata = zoneOffsetsOf("Asia/Kolkata");
    ASSERT_TRUE(kolkata);
    const auto weeks = weeksIn(*kolkata, testTime("2026-11-16T10:00:00Z"), testTime("2026-11-23T10:00:00Z"));
    ASSERT_EQ(weeks.size(), 2U);
    EXPECT_EQ(toIso(weeks[1].monday), "2026-11-22T18:30:00Z");
}

TEST(Weeks, NothingIsInNoTime)
{
    EXPECT_TRUE(weeksIn({}, testTime(), testTime()).empty());
}

} // namespace pupitre::test

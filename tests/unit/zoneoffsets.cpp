// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A zone as a list of changes: both ways, at the edges of both changes.
#include "core/formats/zoneoffsets.h"

#include "tests/unit/timetablesamples.h"

using namespace pupitre;
using namespace std::chrono;

namespace
{

WallConversion inParis(int monthNumber, int dayNumber, minutes time)
{
    const auto paris = ruledZone(hours{1}, true);
    const local_days day{year{2026} / monthNumber / dayNumber};
    return instantShowing(paris, day + time);
}

} // namespace

TEST(ZoneOffsets, knowsTheEdgesOfBothChanges)
{
    EXPECT_EQ(inParis(3, 29, 119min), (WallConversion{at("2026-03-29T00:59:00Z"), WallShown::Once}));
    EXPECT_EQ(inParis(3, 29, 120min), (WallConversion{at("2026-03-29T01:00:00Z"), WallShown::Skipped}));
    EXPECT_EQ(inParis(3, 29, 179min), (WallConversion{at("2026-03-29T01:59:00Z"), WallShown::Skipped}));
    EXPECT_EQ(inParis(3, 29, 180min), (WallConversion{at("2026-03-29T01:00:00Z"), WallShown::Once}));
    EXPECT_EQ(inParis(10, 25, 119min), (WallConversion{at("2026-10-24T23:59:00Z"), WallShown::Once}));
    EXPECT_EQ(inParis(10, 25, 120min), (WallConversion{at("2026-10-25T00:00:00Z"), WallShown::Twice}));
    EXPECT_EQ(inParis(10, 25, 179min), (WallConversion{at("2026-10-25T00:59:00Z"), WallShown::Twice}));
    EXPECT_EQ(inParis(10, 25, 180min), (WallConversion{at("2026-10-25T02:00:00Z"), WallShown::Once}));
}

TEST(ZoneOffsets, goesThereAndBackEveryQuarterOfAnHour)
{
    const auto zone = ruledZone(hours{-5}, false);
    const Instant begin = at("2026-01-01T00:00:00Z");
    for (Instant instant = begin; instant < begin + days{366}; instant += 15min) {
        const auto back = instantShowing(zone, wallAt(zone, instant));
        ASSERT_NE(back.shown, WallShown::Skipped) << toIso(instant);
        const auto expected = back.shown == WallShown::Twice && back.utc != instant ? instant - 1h : instant;
        ASSERT_EQ(back.utc, expected) << toIso(instant);
    }
}

TEST(ZoneOffsets, writesTheTextOfAMoment)
{
    EXPECT_EQ(wallText(local_days{year{2026} / 11 / 3} + 8h), "2026-11-03T08:00");
    EXPECT_EQ(wallText(local_days{year{2026} / 11 / 3} + 8h + 30s), "2026-11-03T08:00:30");
}

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The zones of timetables against the one function that reads what a teacher types: every half hour of a year
// in zones of all kinds, both clock changes included.
#include "core/services/timetable/zonesource.h"

#include "core/services/localtime.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono;

TEST(ZoneSource, agreesWithWhatATeacherTypes)
{
    for (const std::string zone : {"Europe/Paris", "America/New_York", "Australia/Lord_Howe",
                                   "Africa/Casablanca", "Asia/Kathmandu", "Europe/Dublin", "Etc/UTC"}) {
        const auto offsets = zoneOffsetsOf(zone);
        ASSERT_TRUE(offsets) << zone;
        const WallTime begin = local_days{year{2026} / January / 1};
        for (WallTime wall = begin; wall < begin + days{366}; wall += minutes{30}) {
            const auto typed = toMoment(wallText(wall), zone);
            const auto read = instantShowing(*offsets, wall);
            ASSERT_TRUE(typed);
            ASSERT_EQ(read.utc, typed->moment.utc) << zone << " " << wallText(wall);
            ASSERT_EQ(read.shown == WallShown::Skipped,
                      typed->remark == LocalTimeRemark::SkippedByClockChange);
            ASSERT_EQ(read.shown == WallShown::Twice, typed->remark == LocalTimeRemark::ComesTwice);
            ASSERT_EQ(wallText(wallAt(*offsets, read.utc)), typed->moment.local);
        }
    }
}

TEST(ZoneSource, knowsTheNamesOutlookWrites)
{
    EXPECT_EQ(zoneOffsetsOf("Romance Standard Time"), zoneOffsetsOf("Europe/Paris"));
    EXPECT_FALSE(zoneOffsetsOf("Customized Time Zone"));
    EXPECT_FALSE(zoneOffsetsOf(""));
    EXPECT_FALSE(zoneOffsetsOf("../../etc/passwd"));
}

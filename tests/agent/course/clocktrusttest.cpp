// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two clocks that must agree, and ten minutes of doubt where they do not.
#include "core/agent/course/clocktrust.h"
#include "tests/agent/scene.h"

using namespace pupitre;
using namespace pupitre::scene;

namespace
{
ClockReading reading(std::chrono::milliseconds wall, std::chrono::milliseconds boot, const char* bootId = "a")
{
    return {start + wall, boot, bootId};
}
} // namespace

TEST(ClockTrust, agreesWhileBothGoOn)
{
    const Heartbeat last{reading(0s, 1000s), {}};
    EXPECT_FALSE(standingJump(std::nullopt, reading(0s, 0s)));
    EXPECT_FALSE(standingJump(last, reading(60s, 1060s)));
    EXPECT_FALSE(standingJump(last, reading(24h, 24h + 1000s)));  // nobody ticked for a day
    EXPECT_FALSE(standingJump(last, reading(4min + 60s, 1060s))); // a correction of four minutes
}

TEST(ClockTrust, noticesAJumpBothWays)
{
    const Heartbeat last{reading(0s, 1000s), {}};
    const auto forward = standingJump(last, reading(60s + 6min, 1060s));
    ASSERT_TRUE(forward);
    EXPECT_EQ(forward->by, 6min);
    const auto back = standingJump(last, reading(60s - 6min, 1060s));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->by, -6min);
}

TEST(ClockTrust, doubtLastsTenMinutesOfBootTime)
{
    const ClockJump jump{3600s, 1060s, "a"};
    const Heartbeat after{reading(1h + 60s, 1060s), jump};
    EXPECT_TRUE(standingJump(after, reading(1h + 120s, 1120s)));
    EXPECT_TRUE(standingJump(after, reading(1h + 60s + 599s, 1060s + 599s)));
    EXPECT_FALSE(standingJump(after, reading(1h + 60s + 600s, 1060s + 600s)));
}

TEST(ClockTrust, rebootForgetsUnlessTimeWentBack)
{
    const Heartbeat last{reading(0s, 1000s), ClockJump{3600s, 990s, "a"}};
    EXPECT_FALSE(standingJump(last, reading(30min, 20s, "b")));
    EXPECT_TRUE(standingJump(last, reading(-30min, 20s, "b")));
}

TEST(ClockTrust, heartbeatIsReadBack)
{
    const Place place;
    EXPECT_FALSE(standingJump(place.tree));
    ASSERT_TRUE(writeHeartbeat(place.tree, readClocks()));
    EXPECT_FALSE(standingJump(place.tree));
    auto moved = readClocks();
    moved.wall -= 1h; // as if the clock had been set forward by an hour since
    ASSERT_TRUE(writeHeartbeat(place.tree, moved));
    const auto beat = readHeartbeat(place.tree);
    ASSERT_TRUE(beat && *beat);
    EXPECT_TRUE((*beat)->jump);
    EXPECT_TRUE(standingJump(place.tree));
}

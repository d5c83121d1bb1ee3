// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What places say wrongly: clocks that jump, time that stands, figures that cannot be. Gaps, not lies.
#include "core/monitoring/feeds/normaliser.h"
#include "tests/monitoring/drawnsamples.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace pupitre::test
{

namespace
{
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

Sample saidAt(Instant at, milliseconds covers = seconds(1))
{
    return plainSample(at, seatOwner("c", "a"), 0.5, covers);
}
} // namespace

TEST(Believing, OursIsTheTimeOfAPlaceWhoseClockIsWrong)
{
    Normaliser normaliser;
    const Instant now = testTime();
    for (int second = 0; second < 20; ++second) {
        const auto sample =
            normaliser.live(saidAt(now + seconds(second) + minutes(7)), now + seconds(second));
        ASSERT_TRUE(sample);
        EXPECT_EQ(sample->at, now + seconds(second));
    }
}

TEST(Believing, AClockThatJumpsForthOrBackLeavesAGapAndNoTimeTwice)
{
    for (const auto jump : {milliseconds(minutes(30)), milliseconds(minutes(-30)), milliseconds(-1500)}) {
        Normaliser normaliser;
        const Instant now = testTime();
        Instant last{};
        seconds gap{0};
        for (int second = 0; second < 120; ++second) {
            const Instant arrived = now + seconds(second);
            const auto sample =
                normaliser.live(saidAt(arrived + (second >= 60 ? jump : milliseconds(0))), arrived);
            if (!sample) {
                ++gap;
                continue;
            }
            EXPECT_GE(sample->at - sample->covers, last) << second;
            EXPECT_LE(sample->at, arrived);
            EXPECT_GE(sample->at, arrived - seconds(2));
            last = sample->at;
        }
        EXPECT_LE(gap, seconds(3)) << jump.count();
    }
}

TEST(Believing, WhatComesTwiceOrLateCountsOnce)
{
    Normaliser normaliser;
    const Instant now = testTime();
    ASSERT_TRUE(normaliser.live(saidAt(now), now));
    EXPECT_FALSE(normaliser.live(saidAt(now), now + seconds(1)));
    EXPECT_FALSE(normaliser.live(saidAt(now - seconds(1)), now + seconds(1)));
    // A line that stalled for 8 s, and then everything at once.
    milliseconds covered{0};
    for (int second = 1; second <= 8; ++second) {
        const auto sample = normaliser.live(saidAt(now + seconds(second)), now + seconds(8));
        ASSERT_TRUE(sample) << second;
        EXPECT_EQ(sample->at, now + seconds(second));
        covered += sample->covers;
    }
    EXPECT_EQ(covered, seconds(8));
}

TEST(Believing, ASampleCoversNothingBeforeTheLastAndNoHoleOfHairs)
{
    Normaliser normaliser;
    const Instant now = testTime();
    ASSERT_TRUE(normaliser.live(saidAt(now), now));
    auto next = normaliser.live(saidAt(now + milliseconds(1200)), now + milliseconds(1200));
    EXPECT_EQ(next->covers, milliseconds(1200));
    next = normaliser.live(saidAt(now + milliseconds(1700), minutes(1)), now + milliseconds(1700));
    EXPECT_EQ(next->covers, milliseconds(500));
    next = normaliser.live(saidAt(now + minutes(10)), now + minutes(10)); // this computer slept
    EXPECT_EQ(next->covers, seconds(1));
}

TEST(Believing, ThePastIsCorrectedAndNeverOfTheFuture)
{
    const Instant now = testTime();
    EXPECT_EQ(pastSample(saidAt(now), minutes(5), now)->at, now - minutes(5));
    EXPECT_EQ(pastSample(saidAt(now), milliseconds(300), now)->at, now);
    EXPECT_FALSE(pastSample(saidAt(now + minutes(1)), seconds(0), now));
}

TEST(Believing, FiguresThatCannotBeAreGaps)
{
    Sample sample = saidAt(testTime());
    GpuReading& gpu = sample.gpus[0];
    gpu.utilisation = 1.2;
    gpu.temperature = std::nan("");
    gpu.powerWatts = -1;
    gpu.powerLimitWatts = std::numeric_limits<double>::infinity();
    gpu.memoryUsedBytes = *gpu.memoryTotalBytes + 1;
    gpu.holdings.push_back(gpu.holdings[0]);
    sample.gpus.push_back(gpu); // twice
    sample.gpus.push_back({});  // without a name
    sample.machine.coresTotal = 4;
    sample.machine.cores = 70;
    sample.machine.receivedPerSecond = -3;
    dropImpossible(sample);
    ASSERT_EQ(sample.gpus.size(), 1U);
    const GpuReading& left = sample.gpus[0];
    EXPECT_FALSE(left.utilisation || left.temperature || left.powerWatts || left.powerLimitWatts);
    EXPECT_FALSE(left.memoryUsedBytes);
    EXPECT_TRUE(left.memoryTotalBytes);
    ASSERT_EQ(left.holdings.size(), 1U);
    EXPECT_EQ(left.holdings[0].memoryBytes, 16'000'000'000);
    EXPECT_FALSE(sample.machine.cores || sample.machine.receivedPerSecond);
}

} // namespace pupitre::test

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When alerts begin, end and are told.
#include "core/monitoring/alerts/alertwatch.h"
#include "tests/monitoring/drawnsamples.h"

#include <gtest/gtest.h>

namespace pupitre::test
{

namespace
{

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class Alerts : public testing::Test
{
protected:
    /// A sample each ten seconds, and a look after each.
    void pass(minutes time, double utilisation, double temperature = 50, std::int64_t held = 8'000'000'000)
    {
        for (const Instant end = now + time; now < end;) {
            now += seconds(10);
            Sample sample = plainSample(now, seatOwner("c", "a"), utilisation, seconds(10));
            sample.gpus[0].temperature = temperature;
            sample.gpus[0].holdings[0].memoryBytes = held;
            if (held == 0)
                sample.gpus[0].holdings.clear();
            watch.heard(testPlace(), sample);
            look();
        }
    }
    void passSilently(minutes time)
    {
        for (const Instant end = now + time; now < end;) {
            now += seconds(10);
            look();
        }
    }
    void look()
    {
        (void)watch.look(now);
        for (const Alert& alert : watch.takeUntold(now))
            told.push_back(alert);
    }

    AlertWatch watch;
    Instant now = testTime();
    std::vector<Alert> told;
};

} // namespace

TEST_F(Alerts, MemoryThatIsHeldIdleIsToldOnceWithItsOwner)
{
    pass(minutes(19), 0.0);
    EXPECT_TRUE(told.empty());
    const Instant begin = testTime();
    pass(minutes(2), 0.01);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].kind, AlertKind::IdleHolding);
    EXPECT_EQ(told[0].owner, seatOwner("c", "a"));
    EXPECT_EQ(told[0].gpu, "GPU-1");
    EXPECT_EQ(told[0].since, begin);
    EXPECT_EQ(told[0].value, 8e9);
    EXPECT_EQ(told[0].limit, 20);
    pass(minutes(180), 0.0);
    EXPECT_EQ(told.size(), 1U); // it still stands: nothing new
    EXPECT_EQ(watch.standing().size(), 1U);
    pass(minutes(1), 0.5);
    EXPECT_TRUE(watch.standing().empty());
}

TEST_F(Alerts, MemoryGivenBackEndsIt)
{
    pass(minutes(21), 0.0);
    EXPECT_EQ(watch.standing().size(), 1U);
    pass(minutes(1), 0.0, 50, 0);
    EXPECT_TRUE(watch.standing().empty());
}

TEST_F(Alerts, TimeThatNobodySawIsNotIdleTime)
{
    pass(minutes(15), 0.0);
    now += hours(3); // this computer slept
    pass(minutes(4), 0.0);
    EXPECT_TRUE(told.empty());
    pass(minutes(2), 0.0);
    EXPECT_EQ(told.size(), 1U);
}

TEST_F(Alerts, AFigureThatSwaysAboutItsLimitIsOneAlert)
{
    for (int round = 0; round < 5; ++round) {
        pass(minutes(1), 0.5, 86);
        pass(minutes(1), 0.5, 84); // not cool enough yet
    }
    EXPECT_EQ(told.size(), 1U);
    EXPECT_EQ(watch.standing().size(), 1U);
    pass(minutes(1), 0.5, 81);
    EXPECT_TRUE(watch.standing().empty());
}

TEST_F(Alerts, NoneIsToldTwiceWithinItsHourNorAfterARestart)
{
    pass(minutes(1), 0.5, 90);
    pass(minutes(1), 0.5, 60);
    pass(minutes(1), 0.5, 90);
    EXPECT_EQ(told.size(), 1U);
    AlertWatch restarted;
    restarted.remember(watch.told());
    watch = restarted;
    pass(minutes(2), 0.5, 90);
    EXPECT_EQ(told.size(), 1U);
    EXPECT_EQ(watch.standing().size(), 1U); // it stands all the same
    pass(minutes(1), 0.5, 60);
    now += hours(1);
    pass(minutes(1), 0.5, 90);
    EXPECT_EQ(told.size(), 2U);
}

TEST_F(Alerts, ASilentPlaceIsTold)
{
    pass(minutes(5), 0.5);
    const Instant heard = now;
    passSilently(minutes(1));
    EXPECT_TRUE(told.empty());
    passSilently(minutes(1));
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].kind, AlertKind::PlaceSilent);
    EXPECT_EQ(told[0].since, heard);
    pass(minutes(1), 0.5);
    EXPECT_TRUE(watch.standing().empty());
}

TEST_F(Alerts, AComputerThatSleptHearsNobodysSilence)
{
    pass(minutes(5), 0.5);
    now += hours(8);
    look();
    passSilently(minutes(1)); // it connects again
    pass(minutes(1), 0.5);
    EXPECT_TRUE(told.empty());
}

TEST_F(Alerts, APlaceThatWasClosedIsNotSilent)
{
    pass(minutes(5), 0.5);
    watch.forget(testPlace());
    passSilently(minutes(10));
    EXPECT_TRUE(told.empty());
}

TEST_F(Alerts, AFullDiskAndAnInstanceAtItsLimitAreTold)
{
    Sample sample = plainSample(now, seatOwner("c", "a"), 0.5, seconds(10));
    sample.machine.diskTotalBytes = 1000;
    sample.machine.diskUsedBytes = 970;
    InstanceReading instance;
    instance.owner = seatOwner("c", "b");
    instance.memoryLimitBytes = 1000;
    instance.memoryBytes = 980;
    sample.instances.push_back(instance);
    watch.heard(testPlace(), sample);
    look();
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told[0].kind, AlertKind::DiskNearlyFull);
    EXPECT_NEAR(told[0].value, 0.97, 1e-9);
    EXPECT_EQ(told[1].kind, AlertKind::MemoryShort);
    EXPECT_EQ(told[1].owner, seatOwner("c", "b"));
    EXPECT_EQ(told[1].limit, 1000);
}

TEST_F(Alerts, HalfASampleEndsNothingOfTheOtherHalf)
{
    pass(minutes(1), 0.5, 90);
    now += seconds(10);
    Sample half = plainSample(now, seatOwner("c", "a"), 0.5, seconds(10));
    half.gpus.clear();
    watch.heard(testPlace(), half);
    look();
    EXPECT_EQ(watch.standing().size(), 1U);
}

} // namespace pupitre::test

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What five throw-away instances say about a class.
#include "core/services/making/rehearsing.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{

RehearsalTook took()
{
    RehearsalTook took;
    took.instances = 5;
    took.one = 700ms;
    took.all = 1000ms;
    took.bytesEach = 100 << 20;
    took.memoryMiB = 64000;
    took.memoryAvailableMiB = 4000;
    took.diskFreeMiB = 60000;
    took.gpus = 8;
    return took;
}

Limits limitsOf(int memory, int workspace, int seatsPerGpu)
{
    Limits limits;
    limits.memoryMiB = memory;
    limits.workspaceMiB = workspace;
    limits.seatsPerGpu = seatsPerGpu;
    return limits;
}

} // namespace

TEST(Forecast, growsWithTheClass)
{
    const auto forecast = forecastFor(took(), limitsOf(1000, 1000, 5), 40);
    EXPECT_EQ(forecast.start, 8s);
    EXPECT_EQ(forecast.memoryIdle, 4000);
    EXPECT_EQ(forecast.memoryAtMost, 40000);
    EXPECT_EQ(forecast.diskAtMost, 40000);
    EXPECT_EQ(forecast.gpusNeeded, 8);
    EXPECT_TRUE(forecast.fits());
    EXPECT_FALSE(forecast.memoryIsShared);
    EXPECT_FALSE(forecast.diskIsShared);
}

TEST(Forecast, saysWhatIsMissing)
{
    const auto one = forecastFor(took(), limitsOf(2000, 2000, 5), 41);
    EXPECT_FALSE(one.memoryFits); // 4100 MiB of 4000
    EXPECT_FALSE(one.gpusFit);    // nine of eight
    EXPECT_FALSE(one.fits());
    EXPECT_TRUE(one.memoryIsShared);
    EXPECT_TRUE(one.diskIsShared);
    EXPECT_TRUE(forecastFor(took(), Limits{}, 1).memoryIsShared); // no limit for each
    EXPECT_TRUE(forecastFor(took(), Limits{}, 1).gpusFit);        // none wanted
}

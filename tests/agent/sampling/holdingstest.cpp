// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who holds which GPU, from what the driver says of processes and what a TP gave.
#include "core/agent/sampling/hostsamples.h"
#include "core/agent/sampling/sampling.h"
#include "core/agent/system/process.h"
#include "core/domain/gpushares.h"
#include "core/wire/samplejson.h"
#include "tests/gate/tempfolder.h"

#include <gtest/gtest.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
const Owner ada = *ownerFromText("seat/dl/tp3/s01");
const Owner bob = *ownerFromText("seat/dl/tp3/s02");
const Owner account = *ownerFromText("account");
const Owner others = *ownerFromText("others");

GpuReading gpu(const char* uuid, std::int64_t used)
{
    GpuReading reading;
    reading.uuid = uuid;
    reading.memoryUsedBytes = used;
    return reading;
}

Owner ownerOf(int pid)
{
    return pid == 1 ? ada : pid == 2 ? bob : pid == 3 ? account : pid == 4 || pid == 5 ? others : Owner{};
}
} // namespace

TEST(Holdings, areByOwnerEachOnce)
{
    const auto gpus = withHoldings({{gpu("GPU-1", 1000), gpu("GPU-2", 0)},
                                    {{"GPU-1", 1, 300},
                                     {"GPU-1", 1, 10}, // two contexts of one process
                                     {"GPU-1", 3, {}},
                                     {"GPU-1", 4, 100},
                                     {"GPU-1", 5, 50},
                                     {"GPU-1", 99, 20},
                                     {"GPU-9", 2, 5}}},
                                   {{"GPU-1", ada}, {"GPU-2", bob}, {"GPU-9", bob}}, ownerOf);
    ASSERT_EQ(gpus.size(), 2U);
    EXPECT_EQ(
        gpus[0].holdings,
        (std::vector<GpuHolding>{
            {ada, 310, 2, true}, {account, {}, 1, false}, {others, 150, 2, false}, {Owner{}, 20, 1, false}}));
    EXPECT_EQ(gpus[1].holdings, (std::vector<GpuHolding>{{bob, {}, 0, true}})); // held, not used
    std::int64_t sum = 0;
    for (const GpuShare& share : sharesOf(gpus[0]))
        sum += share.memoryBytes.value_or(0);
    EXPECT_EQ(sum, 1000);
}

TEST(Holdings, ofASliceAreItsGpus)
{
    const GpuFixtures fixtures{{{"MIG-a", "GPU-1"}, {"MIG-b", "GPU-1"}}, {85.0, std::nullopt}};
    GpuFigures figures{{gpu("GPU-1", 1000), gpu("GPU-2", 0)}, {{"MIG-a", 1, 300}, {"MIG-b", 2, {}}}};
    figures.gpus[1].index = 1;
    fixtures.completeFigures(figures);
    const auto gpus =
        withHoldings(figures, {{fixtures.gpuOf("MIG-a"), ada}, {fixtures.gpuOf("MIG-b"), bob}}, ownerOf);
    EXPECT_EQ(gpus[0].holdings, (std::vector<GpuHolding>{{ada, 300, 1, true}, {bob, {}, 1, true}}));
    EXPECT_EQ(gpus[0].temperatureLimit, 85);
    EXPECT_FALSE(gpus[1].temperatureLimit);
}

TEST(InstanceRates, areGapsWhereCountersWentBack)
{
    const std::vector<RunningInstance> running{{ada, {7, 70, "b"}, {}, {}}, {bob, {8, 80, "b"}, {}, {}}};
    Counters before;
    before.at = 1000ms;
    before.instances[{7, 70}] = {{1s, 5, 1000, 0}, {10, 20}};
    before.instances[{8, 81}] = {{1s, 5, 0, 0}, {0, 0}}; // another process of that pid
    Counters now;
    now.at = 3000ms;
    now.instances[{7, 70}] = {{2s, 6, 3000, 500}, {5, 2020}};
    now.instances[{8, 80}] = {{9s, 5, 0, 0}, {0, 0}};
    const auto readings = instanceReadings(running, &before, now);
    ASSERT_EQ(readings.size(), 2U);
    EXPECT_EQ(readings[0].owner, ada);
    EXPECT_EQ(readings[0].cores, 0.5);
    EXPECT_EQ(readings[0].memoryBytes, 6);
    EXPECT_EQ(readings[0].diskReadPerSecond, 1000);
    EXPECT_EQ(readings[0].diskWrittenPerSecond, 250);
    EXPECT_FALSE(readings[0].receivedPerSecond);
    EXPECT_EQ(readings[0].sentPerSecond, 1000);
    EXPECT_FALSE(readings[1].cores); // seen once
    now.instances.erase({8, 80});
    EXPECT_EQ(instanceReadings(running, &before, now).size(), 1U); // cannot be looked at: not there
}

TEST(HostSamples, seatsOfAnotherHomeAreOthers)
{
    const Owner stranger = *ownerFromText("seat/other/tp1/s09");
    Sample sample;
    sample.host = "compute1";
    sample.gpus = {gpu("GPU-1", 1000)};
    sample.gpus[0].holdings = {
        {ada, 300, 1, true}, {stranger, 200, 2, true}, {account, 10, 1, false}, {others, 5, 1, false}};
    sample.instances = {{ada, 1.0, {}, {}, {}, {}, {}, {}, {}}, {stranger, 2.0, {}, {}, {}, {}, {}, {}, {}}};
    const auto seen = forTheirEyes(sample, [](const CourseId& course) { return course.text() == "dl"; });
    EXPECT_EQ(
        seen.gpus[0].holdings,
        (std::vector<GpuHolding>{{ada, 300, 1, true}, {account, 10, 1, false}, {others, 205, 3, true}}));
    ASSERT_EQ(seen.instances.size(), 1U);
    EXPECT_EQ(seen.instances[0].owner, ada);
}

TEST(HostSamples, areTakenOnceByMachine)
{
    const TempFolder folder;
    const StateTree tree(folder.path() / "state");
    const auto of = [](const char* host, int hour) {
        Sample sample;
        sample.at = Instant(std::chrono::hours(hour));
        sample.host = host;
        return sample;
    };
    keepHostSample(tree, *HostId::parse("one"), of("../../etc", 2));
    keepHostSample(tree, *HostId::parse("two"), of("compute2", 1));
    keepHostSample(tree, *HostId::parse("two"), of("compute2", 3)); // of another course's round
    keepHostSample(tree, *HostId::parse("three"), of(hostName().c_str(), 4));
    EXPECT_EQ(takeHostSamples(tree),
              (std::vector<Sample>{of("../../etc", 2), of("compute2", 3), of("three", 4)}));
    EXPECT_TRUE(takeHostSamples(tree).empty());
}

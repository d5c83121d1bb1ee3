// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever a driver says, the parts of a GPU add up to the whole, in shares, in series and in curves.
#include "core/domain/gpushares.h"
#include "core/monitoring/series/curvefold.h"
#include "core/monitoring/series/samplememory.h"
#include "tests/monitoring/drawnsamples.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <set>

namespace pupitre::test
{

TEST(Shares, AddUpToTheWholeWhateverIsSaid)
{
    Drawn drawn(1);
    for (int round = 0; round < 20'000; ++round) {
        const GpuReading gpu = drawn.gpu(0);
        double used = 0;
        double watts = 0;
        double held = 0;
        std::int64_t bytes = 0;
        std::set<Owner> owners;
        const auto shares = sharesOf(gpu);
        ASSERT_FALSE(shares.empty());
        for (const GpuShare& share : shares) {
            EXPECT_TRUE(owners.insert(share.owner).second);
            EXPECT_GE(share.held, 0);
            EXPECT_GE(share.memoryBytes.value_or(0), 0);
            used += share.used.value_or(0);
            watts += share.powerWatts.value_or(0);
            held += share.held;
            bytes += share.memoryBytes.value_or(0);
        }
        EXPECT_NEAR(used, gpu.utilisation.value_or(0), 1e-9);
        EXPECT_NEAR(watts, gpu.powerWatts.value_or(0), 1e-9);
        EXPECT_EQ(bytes, gpu.memoryUsedBytes.value_or(0));
        EXPECT_TRUE(std::abs(held) < 1e-9 || std::abs(held - 1) < 1e-9) << held;
    }
}

TEST(Shares, AGpuNobodyHoldsIsNobodys)
{
    GpuReading gpu;
    gpu.utilisation = 0.4;
    gpu.memoryUsedBytes = 500;
    const auto shares = sharesOf(gpu);
    ASSERT_EQ(shares.size(), 1U);
    EXPECT_EQ(shares[0], (GpuShare{Owner{}, 0, 0.4, 500, {}}));
}

TEST(Shares, WhoHoldsMemoryComesBeforeWhomItWasGivenTo)
{
    GpuReading gpu;
    gpu.utilisation = 0.8;
    gpu.memoryUsedBytes = 1000;
    gpu.holdings = {{seatOwner("c", "a"), {}, 0, true}, {seatOwner("c", "b"), 700, 1, false}};
    const auto shares = sharesOf(gpu);
    ASSERT_EQ(shares.size(), 2U); // b, and the driver's own 300
    EXPECT_EQ(shares[0].owner, seatOwner("c", "b"));
    EXPECT_EQ(shares[0].held, 1);
    EXPECT_EQ(shares[0].used, 0.8);
    EXPECT_EQ(shares[1].owner, Owner{});
    EXPECT_EQ(shares[1].memoryBytes, 300);
}

class GroupedCurves : public testing::TestWithParam<Grouping>
{
};

TEST_P(GroupedCurves, AddUpToThoseOfTheGpus)
{
    Drawn drawn(2);
    SampleMemory memory(std::chrono::hours(1));
    const Instant begin = testTime();
    for (int second = 1; second <= 600; ++second)
        memory.add(testPlace(), drawn.sample(begin + std::chrono::seconds(second), second < 300 ? 4 : 3));
    for (const Metric metric : {Metric::Utilisation, Metric::Memory, Metric::Power}) {
        std::map<Instant, double> sums[2];
        double most = 0;
        for (const Grouping grouping : {Grouping::Gpu, GetParam()}) {
            const CurveQuestion question{metric, grouping, {}, {}, begin, begin + std::chrono::minutes(10),
                                         60};
            const std::chrono::seconds step(10);
            CurveFold fold(question, step);
            ASSERT_TRUE(memory.rows(
                {question.from, question.until, step, [&](const SeriesKey& key) { return fold.wants(key); }},
                [&](const SeriesKey& key, Instant bucket, const Rollup& part) {
                    fold.add(key, bucket, part);
                }));
            for (const Curve& curve : fold.curves())
                for (const CurvePoint& point : curve.points) {
                    sums[grouping == Grouping::Gpu ? 0 : 1][point.at] += point.mean;
                    most = std::max(most, point.mean);
                }
        }
        ASSERT_EQ(sums[0].size(), 60U);
        ASSERT_EQ(sums[1].size(), 60U);
        for (const auto& [at, sum] : sums[0])
            EXPECT_NEAR(sums[1][at], sum, most * 1e-5) << toIso(at);
    }
}

INSTANTIATE_TEST_SUITE_P(By, GroupedCurves,
                         testing::Values(Grouping::Person, Grouping::Course, Grouping::Experiment));

TEST(Curves, AGapIsAGap)
{
    SampleMemory memory(std::chrono::hours(1));
    const Instant begin = testTime();
    for (int second = 1; second <= 60; ++second)
        if (second <= 20 || second > 40)
            memory.add(testPlace(),
                       plainSample(begin + std::chrono::seconds(second), seatOwner("c", "a"), 0.5));
    const CurveQuestion question{
        Metric::Utilisation, Grouping::Gpu, {}, {}, begin, begin + std::chrono::minutes(1), 60};
    CurveFold fold(question, std::chrono::seconds(1));
    ASSERT_TRUE(memory.rows(
        {question.from, question.until, std::chrono::seconds(1),
         [&](const SeriesKey& key) { return fold.wants(key); }},
        [&](const SeriesKey& key, Instant bucket, const Rollup& part) { fold.add(key, bucket, part); }));
    const auto curves = fold.curves();
    ASSERT_EQ(curves.size(), 1U);
    EXPECT_EQ(std::get<GpuRef>(curves[0].of).uuid, "GPU-1");
    ASSERT_EQ(curves[0].points.size(), 40U);
    EXPECT_EQ(curves[0].points[19].at, begin + std::chrono::seconds(19));
    EXPECT_EQ(curves[0].points[20].at, begin + std::chrono::seconds(40));
    EXPECT_NEAR(curves[0].points[20].mean, 0.5, 1e-6);
}

TEST(Memory, ForgetsWhoLeft)
{
    SampleMemory memory(std::chrono::minutes(5));
    const Instant begin = testTime();
    for (int minute = 1; minute <= 60; ++minute) // each somebody else
        memory.add(testPlace(), plainSample(begin + std::chrono::minutes(minute),
                                            seatOwner("c", "s" + std::to_string(minute)), 0.5));
    std::set<Owner> remembered;
    ASSERT_TRUE(memory.rows({begin, begin + std::chrono::hours(2), std::chrono::minutes(1),
                             [&remembered](const SeriesKey& key) {
                                 if (key.owner && key.owner->kind == OwnerKind::Seat)
                                     remembered.insert(*key.owner);
                                 return false;
                             }},
                            [](const SeriesKey&, Instant, const Rollup&) {}));
    EXPECT_GE(remembered.size(), 5U);
    EXPECT_LE(remembered.size(), 7U);
}

TEST(Memory, ForgetsWhatIsOlderThanItsReach)
{
    SampleMemory memory(std::chrono::minutes(1));
    const Instant begin = testTime();
    for (int second = 1; second <= 300; ++second)
        memory.add(testPlace(), plainSample(begin + std::chrono::seconds(second), seatOwner("c", "a"), 0.5));
    EXPECT_EQ(memory.since(), begin + std::chrono::seconds(240));
    EXPECT_FALSE(memory.heard({testPlace(), "one"}, begin));
    EXPECT_TRUE(memory.heard({testPlace(), "one"}, begin + std::chrono::minutes(4)));
    double seconds = 0;
    ASSERT_TRUE(
        memory.rows({begin, begin + std::chrono::hours(1), std::chrono::hours(1),
                     [](const SeriesKey& key) { return !key.owner && key.measure == Measure::Utilisation; }},
                    [&](const SeriesKey&, Instant, const Rollup& part) { seconds += part.seconds; }));
    EXPECT_NEAR(seconds, 61, 0.01);
}

} // namespace pupitre::test

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The recorded lab shows something everywhere a person may look, and the same to everybody.
#include "core/monitoring/alerts/alertwatch.h"
#include "core/monitoring/feeds/normaliser.h"
#include "core/monitoring/keeping/kept.h"
#include "core/monitoring/recording/recordedfeed.h"
#include "core/monitoring/recording/recordedlab.h"
#include "tests/monitoring/drawnsamples.h"

#include <gtest/gtest.h>

#include <set>

namespace pupitre::test
{

namespace
{
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
} // namespace

TEST(Recording, IsTheSameAtTheSameMomentAndPossible)
{
    for (int machine = 0; machine < recordedMachines; ++machine) {
        const Sample sample = recordedSample(machine, testTime(), seconds(1));
        EXPECT_EQ(sample, recordedSample(machine, testTime(), seconds(1)));
        Sample believed = sample;
        dropImpossible(believed);
        EXPECT_EQ(believed, sample);
        EXPECT_EQ(sample.host.substr(0, 5), "demo-");
    }
}

TEST(Recording, HasEveryKindOfAlert)
{
    AlertWatch watch;
    RecordedFeed feed(testTime(), [&watch](const Sample& sample) { watch.heard(recordedPlace(), sample); });
    (void)watch.look(testTime());
    std::set<AlertKind> kinds;
    for (const Alert& alert : watch.standing())
        kinds.insert(alert.kind);
    EXPECT_EQ(kinds.size(), 5U);
    EXPECT_LE(watch.standing().size(), 12U); // a lab, no catastrophe
    EXPECT_EQ(feed.readings().hosts.size(), std::size_t{recordedMachines});
    EXPECT_EQ(feed.readings().source, FeedSource::Recording);
}

TEST(Recording, ShowsSomethingInEveryRangeAndReport)
{
    Kept kept;
    const Instant now = testTime("2026-11-20T15:00:00Z");
    kept.showRecording(now);
    for (const minutes range :
         {minutes(15), minutes(60), minutes(24 * 60), minutes(7 * 24 * 60), minutes(30 * 24 * 60)})
        for (const Grouping grouping :
             {Grouping::Gpu, Grouping::Person, Grouping::Course, Grouping::Experiment}) {
            const auto curves =
                kept.curves({Metric::Utilisation, grouping, {}, {}, now - range, now, 60}, now);
            ASSERT_TRUE(curves);
            ASSERT_GE(curves->size(), 4U) << range.count();
            EXPECT_LE(curves->front().points.size(), 61U);
            EXPECT_GE(curves->front().points.size(), 50U);
        }
    const auto usage = kept.usage({now - hours(24 * 30), now, UsageBy::Course, {}, {}}, {}, now);
    ASSERT_TRUE(usage);
    EXPECT_GE(usage->rows.size(), 6U);
    EXPECT_NEAR(usage->capacityHours, 36 * 24 * 30, 36.0);
    EXPECT_GT(usage->total.heldHours, usage->total.usedHours * 0.9);
    EXPECT_NEAR(usage->coveredHours, 24 * 30, 1);
}

} // namespace pupitre::test

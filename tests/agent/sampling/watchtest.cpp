// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The subscription and the list as a desktop uses them, over a real serving agent.
#include "core/agent/sampling/minute.h"
#include "core/agent/sampling/sampler.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/wire/samplejson.h"
#include "core/wire/samplemethods.h"
#include "tests/agent/scene.h"
#include "tests/agent/serve/wire.h"
#include "tests/labs/fakenvidiasmi.h"
#include "tests/waituntil.h"

#include <cstdlib>
#include <set>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
constexpr auto oneGpu = "0, GPU-1, 50, 1000, 40960, 312.50, 400.00, 66, NVIDIA A100-SXM4-40GB\n";

class SamplesOverTheWire : public ::testing::Test
{
protected:
    void SetUp() override
    {
        fake.gpus(oneGpu);
        fake.processes("GPU-1, 1, 700\nGPU-1, " + std::to_string(::getpid())
                       + ", 200\nGPU-1, 2147483646, 50\n");
        ::setenv("PUPITRE_PATH", fake.path().c_str(), 1); // before any thread is there
    }
    void TearDown() override { ::unsetenv("PUPITRE_PATH"); }

    static Sample sampleIn(const Json& json)
    {
        const auto sample = sampleFromJson(json.value("sample", Json()));
        EXPECT_TRUE(sample) << json.dump();
        return sample.value_or(Sample{});
    }
    /// The next of this subscription; what else comes is dropped.
    static Sample next(Wire& wire, std::int64_t id)
    {
        for (;;) {
            const RpcMessage message = wire.next();
            const auto* status = std::get_if<RpcNotification>(&message);
            if (status == nullptr || status->method == "none")
                return ADD_FAILURE() << "no status", Sample{};
            if (status->params.value("id", std::int64_t{0}) == id)
                return sampleIn(status->params.value("status", Json()));
        }
    }

    FakeNvidiaSmi fake;
    scene::Place place;
};

TEST_F(SamplesOverTheWire, comeUntilTheyAreCancelled)
{
    Wire wire(place.tree);
    const auto id = wire.send(method::samplesWatch, {{"everyMs", 200}});
    const auto answered = wire.answer(id);
    ASSERT_TRUE(answered);
    const Sample first = sampleIn(*answered);
    EXPECT_EQ(first.host, hostName());
    EXPECT_FALSE(first.machine.cores); // nothing was counted before
    EXPECT_GT(first.machine.memoryTotalBytes.value_or(0), 0);
    EXPECT_GT(first.machine.diskTotalBytes.value_or(0), 0);
    ASSERT_EQ(first.gpus.size(), 1U); // a page does not begin with "no GPU"

    Sample later = next(wire, id);
    EXPECT_TRUE(later.machine.cores);
    EXPECT_GE(later.covers, 150ms);
    EXPECT_LT(later.covers, 10s);
    EXPECT_LE(std::chrono::abs(later.at - now()), 20s);
    for (int i = 0; i < 10 && later.gpus.size() == 1 && later.gpus[0].holdings.size() < 3; ++i)
        later = next(wire, id);
    ASSERT_EQ(later.gpus.size(), 1U);
    std::set<OwnerKind> kinds;
    for (const GpuHolding& holding : later.gpus[0].holdings)
        kinds.insert(holding.owner.kind);
    // We are root where the test is run by root, and so is the first process.
    EXPECT_EQ(kinds.contains(OwnerKind::Others), driverCountsAsWe() && ::geteuid() != 0);
    EXPECT_EQ(kinds.contains(OwnerKind::Account), driverCountsAsWe());
    EXPECT_TRUE(kinds.contains(OwnerKind::Nobody)); // no such process
    EXPECT_EQ(fake.alive(), 2);

    wire.cancel(id);
    EXPECT_TRUE(waitUntil([&] { return fake.alive() == 0; }, 20s));
}

TEST_F(SamplesOverTheWire, eachSubscriptionHasItsOwnAndEndsItWithTheConnection)
{
    {
        Wire wire(place.tree);
        const auto one = wire.send(method::samplesWatch, {{"everyMs", 200}});
        ASSERT_TRUE(wire.answer(one));
        Wire another(place.tree);
        const auto two = another.send(method::samplesWatch, {{"everyMs", 300}});
        ASSERT_TRUE(another.answer(two));
        next(wire, one);
        next(another, two);
        EXPECT_EQ(fake.alive(), 4);
    }
    EXPECT_EQ(fake.alive(), 0);
}

TEST_F(SamplesOverTheWire, slowOnesAskEachTime)
{
    Wire wire(place.tree);
    const auto id = wire.send(method::samplesWatch, {{"everyMs", 60'000}});
    const auto answered = wire.answer(id);
    ASSERT_TRUE(answered);
    EXPECT_EQ(sampleIn(*answered).gpus.size(), 1U);
    EXPECT_EQ(fake.alive(), 0);
}

TEST_F(SamplesOverTheWire, areRefusedWhereTheQuestionIsNone)
{
    Wire wire(place.tree);
    EXPECT_FALSE(wire.answer(wire.send(method::samplesWatch, {{"everyMs", 1}})));
    EXPECT_FALSE(wire.answer(wire.send(method::samplesWatch, {{"everyMs", "often"}})));
    EXPECT_FALSE(wire.answer(wire.send(method::samplesList, {{"limit", 0}})));
    EXPECT_FALSE(wire.answer(wire.send(method::samplesList, {{"after", -1}})));
}

TEST_F(SamplesOverTheWire, ofTheMinutesBeforeAreListed)
{
    const RingLimits anyDisk{1 << 20, 32, 14 * 24h, 0};
    noteSample(place.tree, 20s, {}, anyDisk);
    noteSample(place.tree, 20s, {}, anyDisk); // within the minute: none
    Wire wire(place.tree);
    const auto answered = wire.answer(wire.send(method::samplesList));
    ASSERT_TRUE(answered);
    const auto page = samplePageFromJson(*answered);
    ASSERT_TRUE(page);
    ASSERT_EQ(page->samples.size(), 1U);
    EXPECT_EQ(page->samples[0].number, 1);
    EXPECT_EQ(page->samples[0].sample.covers, 1min);
    EXPECT_EQ(page->samples[0].sample.gpus.size(), 1U);
    EXPECT_FALSE(page->samples[0].sample.gpus[0].holdings.empty());
    EXPECT_EQ(fake.alive(), 0);
}

TEST_F(SamplesOverTheWire, aDriverThatHangsHoldsUpNoMinute)
{
    fake.day(FakeNvidiaSmi::Day::Hangs);
    const auto began = sinceBoot();
    noteSample(place.tree, 300ms, {}, {1 << 20, 32, 14 * 24h, 0});
    EXPECT_LT(sinceBoot() - began, 10s);
    EXPECT_EQ(SampleRing(ringFolder(place.tree)).last(), 1); // the machine's own figures are there
    EXPECT_EQ(fake.alive(), 0);
}
} // namespace

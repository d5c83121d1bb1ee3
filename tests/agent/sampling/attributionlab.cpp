// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose the GPU is, proven on real instances under load: two students, the account itself, somebody else and
// a process that is gone. The parts add up to the whole.
#include "core/agent/sampling/minute.h"
#include "core/agent/sampling/sampler.h"
#include "core/agent/seats/instances.h"
#include "core/agent/system/linechild.h"
#include "core/agent/system/pidnamespaces.h"
#include "core/agent/system/process.h"
#include "core/domain/gpushares.h"
#include "core/wire/samplejson.h"
#include "tests/agent/course/labcourse.h"
#include "tests/labs/fakenvidiasmi.h"
#include "tests/waituntil.h"

#include <gtest/gtest.h>

#include <charconv>
#include <unistd.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
constexpr std::int64_t mib = 1 << 20;

class Attribution : public ::testing::Test
{
protected:
    void SetUp() override { ASSERT_NO_FATAL_FAILURE(room.openWithin(1.5, 512)); }

    Owner seat(int index)
    {
        return *ownerFromText("seat/" + room.id().text() + "/tp1/s" + std::to_string(index));
    }
    /// A shell line running in a seat until the child goes.
    static std::optional<LineChild> work(const SeatTp& where, const std::string& line)
    {
        const EnterSpec program{{"/bin/sh", "-c", "echo ready; " + line}, false, {}};
        auto child = LineChild::start(LabCourse::lab().engine().enter(Instances::nameOf(where), program), {});
        if (!child || child->receive(20s).value_or("") != "ready")
            return std::nullopt;
        return std::move(*child);
    }
    /// A process in the instance, as the host counts it, that is not the first.
    int someProcessOf(int index)
    {
        const int first = room.views().at(static_cast<std::size_t>(index)).instance->init.pid;
        const auto space = PidNamespaces::of(first);
        for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
            const std::string name = entry.path().filename().string();
            int pid = 0;
            if (std::from_chars(name.data(), name.data() + name.size(), pid).ec == std::errc{} && pid != first
                && PidNamespaces::of(pid) == space)
                return pid;
        }
        return 0;
    }
    static std::string held(const char* gpu, int pid, int mebibytes)
    {
        return std::string(gpu) + ", " + std::to_string(pid) + ", " + std::to_string(mebibytes) + "\n";
    }
    GpuFigures figures() { return askGpus({fake.program(), "none"}, folder.path() / "stuck", 20s); }

    LabCourse room{"gpus", 2};
    FakeNvidiaSmi fake;
    TempFolder folder;
};

TEST_F(Attribution, isByInstanceAccountAndOthers)
{
    if (!driverCountsAsWe())
        GTEST_SKIP() << "in a container of its own no driver's process ids are ours";
    const auto busy = work(room.seat(0), "while :; do :; done");
    const auto alsoBusy = work(room.seat(1), "while :; do :; done");
    ASSERT_TRUE(busy && alsoBusy);
    const int one = someProcessOf(0);
    const int two = someProcessOf(1);
    ASSERT_NE(one, 0);
    ASSERT_NE(two, 0);
    constexpr int gone = 4'194'303; // the last that the kernel would give: nobody's
    fake.gpus("0, GPU-1, 90, 10000, 40960, 300.00, 400.00, 66, NVIDIA A100\n"
              "1, GPU-2, 10, 500, 40960, 80.00, 400.00, 40, NVIDIA A100\n");
    fake.processes(held("GPU-1", one, 4000) + held("GPU-1", two, 3000) + held("GPU-1", ::getpid(), 1000)
                   + held("GPU-1", 1, 500) + held("GPU-1", gone, 100) + held("GPU-2", two, 400));

    Sampler sampler(LabCourse::tree());
    static_cast<void>(sampler.sample({}, {}, 1s));
    Sample sample;
    ASSERT_TRUE(waitUntil(
        [&] {
            sample = sampler.sample(figures(), {}, 1s);
            const auto load = [&](std::size_t i) { return sample.instances.at(i).cores.value_or(0); };
            return sample.instances.size() == 2 && load(0) > 0.1 && load(1) > 0.1;
        },
        60s));
    EXPECT_EQ(sample.instances[0].owner, seat(0));
    EXPECT_EQ(sample.instances[1].owner, seat(1));
    EXPECT_EQ(sample.instances[0].coresLimit, 1.5);
    EXPECT_EQ(sample.instances[0].memoryLimitBytes, 512 * mib);
    EXPECT_GT(sample.instances[0].memoryBytes.value_or(0), 0);
    EXPECT_LT(sample.instances[0].memoryBytes.value_or(0), 100 * mib);
    EXPECT_EQ(sample.instances[0].receivedPerSecond, 0); // it has no network

    ASSERT_EQ(sample.gpus.size(), 2U);
    const Owner account = *ownerFromText("account");
    const Owner others = *ownerFromText("others");
    EXPECT_EQ(sample.gpus[0].holdings, (std::vector<GpuHolding>{{seat(0), 4000 * mib, 1, false},
                                                                {seat(1), 3000 * mib, 1, false},
                                                                {account, 1000 * mib, 1, false},
                                                                {others, 500 * mib, 1, false},
                                                                {Owner{}, 100 * mib, 1, false}}));
    EXPECT_EQ(sample.gpus[1].holdings, (std::vector<GpuHolding>{{seat(1), 400 * mib, 1, false}}));
    for (const GpuReading& gpu : sample.gpus) {
        double used = 0;
        std::int64_t memory = 0;
        for (const GpuShare& share : sharesOf(gpu)) {
            used += share.used.value_or(0);
            memory += share.memoryBytes.value_or(0);
        }
        EXPECT_NEAR(used, *gpu.utilisation, 1e-9);
        EXPECT_EQ(memory, *gpu.memoryUsedBytes);
    }
    EXPECT_EQ(sampleFromJson(toJson(sample)), sample);
}

TEST_F(Attribution, ofAGpuThatWasGivenNeedsNoProcess)
{
    auto facts = recordedInstance(LabCourse::tree(), room.seat(0));
    ASSERT_TRUE(facts);
    facts->gpu = "MIG-a";
    ASSERT_TRUE(replaceFile(LabCourse::tree().instanceFile(room.seat(0)), toText(toJson(*facts))));
    fake.gpus("0, GPU-1, [N/A], 100, 40960, 300.00, 400.00, 66, NVIDIA A100\n");
    Sampler sampler(LabCourse::tree());
    const auto sample = sampler.sample(figures(), {{{"MIG-a", "GPU-1"}}, {}}, 1s);
    ASSERT_EQ(sample.gpus.size(), 1U);
    EXPECT_EQ(sample.gpus[0].holdings, (std::vector<GpuHolding>{{seat(0), {}, 0, true}}));
}

TEST_F(Attribution, instancesThatEndedAreNoMore)
{
    ASSERT_TRUE(Instances(LabCourse::tree(), LabCourse::lab().engine()).end({room.seat(0)}).empty());
    const auto running = runningInstances(LabCourse::tree());
    ASSERT_EQ(running.size(), 1U);
    EXPECT_EQ(running[0].owner, seat(1));
}
} // namespace

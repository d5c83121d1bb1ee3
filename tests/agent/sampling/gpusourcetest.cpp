// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GPUs asked of a program that has good days and bad ones: asked once, and left running.
#include "core/agent/sampling/gpustreams.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "tests/labs/fakenvidiasmi.h"
#include "tests/waituntil.h"

#include <gtest/gtest.h>

#include <unistd.h>

using namespace pupitre;
using namespace std::chrono_literals;
using Day = FakeNvidiaSmi::Day;

namespace
{
constexpr auto twoGpus = "0, GPU-1, 97, 30000, 40960, 312.50, 400.00, 66, NVIDIA A100-SXM4-40GB\n"
                         "1, GPU-2, [N/A], 5, 40960, 55.10, 400.00, 31, NVIDIA A100-SXM4-40GB\n";
constexpr auto twoProcesses = "GPU-1, 4242, 20000\nGPU-1, 4243, [N/A]\n";

class GpuSource : public ::testing::Test
{
protected:
    void SetUp() override
    {
        fake.gpus(twoGpus);
        fake.processes(twoProcesses);
    }
    GpuFigures ask(std::chrono::milliseconds limit = 20s) { return askGpus(programs(), stuck, limit); }
    GpuPrograms programs() const { return {fake.program(), "no-rocm-smi-anywhere"}; }
    /// Until `holds(figures)`.
    template <class Holds>
    bool hears(GpuStreams& streams, const Holds& holds)
    {
        return waitUntil(
            [&] {
                streams.tend(sinceBoot());
                streams.take(sinceBoot());
                return holds(streams.figures(sinceBoot()));
            },
            30s);
    }

    FakeNvidiaSmi fake;
    TempFolder folder;
    std::filesystem::path stuck = folder.path() / "run" / "stuck.json";
};

std::size_t gpuCount(const GpuFigures& figures)
{
    return figures.gpus.size();
}

TEST_F(GpuSource, isAskedOnce)
{
    const auto figures = ask();
    ASSERT_EQ(gpuCount(figures), 2U);
    EXPECT_EQ(figures.gpus[0].utilisation, 0.97);
    EXPECT_FALSE(figures.gpus[1].utilisation);
    EXPECT_EQ(figures.processes,
              (std::vector<GpuProcess>{{"GPU-1", 4242, 20000LL << 20}, {"GPU-1", 4243, {}}}));
    EXPECT_EQ(fake.started().size(), 2U);
    EXPECT_FALSE(pupitre::exists(stuck));
}

TEST_F(GpuSource, noProgramIsNoGpu)
{
    EXPECT_EQ(gpuCount(askGpus({"no-such-program", "nor-this"}, stuck, 5s)), 0U);
}

TEST_F(GpuSource, oneThatHangsIsAGapAndGone)
{
    fake.day(Day::Hangs);
    const auto began = sinceBoot();
    EXPECT_EQ(gpuCount(ask(300ms)), 0U);
    EXPECT_LT(sinceBoot() - began, 10s);
    EXPECT_EQ(fake.alive(), 0);
    EXPECT_EQ(gpuCount(ask(0ms)), 0U); // no time at all: not even started
    EXPECT_LE(fake.started().size(), 2U);
}

TEST_F(GpuSource, nobodyIsAskedWhileOneCannotBeKilled)
{
    noteStuck(stuck, ownIdentity()); // lives, and is nobody's to kill
    EXPECT_EQ(gpuCount(ask()), 0U);
    EXPECT_TRUE(fake.started().empty());
    auto gone = ownIdentity();
    ++gone.startTicks;
    noteStuck(stuck, gone);
    EXPECT_EQ(gpuCount(ask()), 2U);
    EXPECT_FALSE(pupitre::exists(stuck));
}

TEST_F(GpuSource, oddLinesCostThemselvesOnly)
{
    fake.day(Day::Errors);
    EXPECT_EQ(gpuCount(ask()), 2U);
    EXPECT_EQ(ask().processes.size(), 2U);
    fake.day(Day::HalfLines);
    EXPECT_EQ(gpuCount(ask()), 0U);
    fake.day(Day::Dies);
    EXPECT_EQ(gpuCount(ask()), 0U);
}

TEST_F(GpuSource, slicesAndLimitsAreAskedWhereTheyMatter)
{
    fake.list("GPU 0: NVIDIA A100 (UUID: GPU-1)\n  MIG 3g.20gb     Device  0: (UUID: MIG-a)\n");
    fake.temperatures("GPU 00000000:3B:00.0\n GPU Slowdown Temp : 89 C\n");
    const auto fixtures = askGpuFixtures(programs(), stuck, 20s);
    EXPECT_EQ(fixtures.slices, (std::vector<GpuSlice>{{"MIG-a", "GPU-1"}}));
    EXPECT_EQ(fixtures.slowdowns, (std::vector<std::optional<double>>{89.0}));
}

TEST_F(GpuSource, isLeftRunning)
{
    GpuStreams streams(programs(), 100ms, stuck);
    ASSERT_TRUE(
        hears(streams, [](const GpuFigures& f) { return gpuCount(f) == 2 && f.processes.size() == 2; }));
    fake.gpus(
        "0, GPU-1, 3, 30000, 40960, 312.50, 400.00, 66, NVIDIA A100-SXM4-40GB\n"); // one fell off the bus
    fake.processes("");
    EXPECT_TRUE(hears(streams, [](const GpuFigures& f) {
        return gpuCount(f) == 1 && f.gpus[0].utilisation == 0.03 && f.processes.empty();
    }));
    fake.gpus(std::string(twoGpus) + "2, GPU-3, 0, 0, 40960, 55.10, 400.00, 31, NVIDIA A100-SXM4-40GB\n");
    EXPECT_TRUE(hears(streams, [](const GpuFigures& f) { return gpuCount(f) == 3; }));
    EXPECT_EQ(fake.started().size(), 2U);
}

TEST_F(GpuSource, aStallIsAGap)
{
    GpuStreams streams(programs(), 100ms, stuck);
    ASSERT_TRUE(hears(streams, [](const GpuFigures& f) { return gpuCount(f) == 2; }));
    fake.day(Day::Hangs);
    EXPECT_TRUE(hears(streams, [](const GpuFigures& f) { return gpuCount(f) == 0 && f.processes.empty(); }));
    EXPECT_EQ(fake.started().size(), 2U);
}

TEST_F(GpuSource, oneThatIsSilentForLongIsStartedAgain)
{
    fake.day(Day::Hangs);
    GpuStreams streams(programs(), 1s, stuck);
    streams.tend(1000s);
    ASSERT_TRUE(waitUntil([&] { return fake.started().size() == 2; }, 20s));
    streams.take(1031s);
    EXPECT_EQ(fake.alive(), 2);
    streams.take(1032s); // its processes may have nothing to say
    EXPECT_EQ(fake.alive(), 1);
    streams.tend(1032s);
    EXPECT_EQ(fake.alive(), 1);
    fake.day(Day::Good);
    streams.tend(1033s);
    EXPECT_TRUE(waitUntil(
        [&] {
            streams.take(1033s);
            return gpuCount(streams.figures(1033s)) == 2;
        },
        20s));
}

TEST_F(GpuSource, noneIsLeftRunningWhileOneCannotBeKilled)
{
    ASSERT_TRUE(makeFolders(stuck.parent_path()));
    noteStuck(stuck, ownIdentity()); // lives, and is nobody's to kill
    GpuStreams streams(programs(), 1s, stuck);
    streams.tend(1000s);
    streams.tend(1030s);
    EXPECT_EQ(streams.fds(), (std::vector<int>{-1, -1}));
    auto gone = ownIdentity();
    ++gone.startTicks;
    noteStuck(stuck, gone);
    streams.tend(1060s);
    EXPECT_NE(streams.fds(), (std::vector<int>{-1, -1}));
}

TEST_F(GpuSource, oneThatDiesIsStartedAgainAfterPausesThatGrow)
{
    fake.day(Day::Dies);
    GpuStreams streams(programs(), 1s, stuck);
    auto at = 1000s; // its clock is ours to turn
    std::vector<std::chrono::seconds> starts;
    std::size_t known = 0;
    for (const auto until = at + 200s; at < until; at += 1s) {
        streams.tend(at);
        if (fake.started().size() != known || streams.fds()[0] >= 0) {
            starts.push_back(at);
            ASSERT_TRUE(waitUntil(
                [&] {
                    streams.take(at);
                    return streams.fds()[0] < 0 && streams.fds()[1] < 0;
                },
                20s));
            known = fake.started().size();
        }
    }
    EXPECT_EQ(starts, (std::vector<std::chrono::seconds>{1000s, 1001s, 1003s, 1007s, 1015s, 1031s, 1063s,
                                                         1123s, 1183s}));
    fake.day(Day::Good);
    streams.tend(at + 60s);
    EXPECT_TRUE(waitUntil(
        [&] {
            streams.take(at + 60s);
            return gpuCount(streams.figures(at + 60s)) == 2;
        },
        20s));
}

TEST_F(GpuSource, endsWithTheStreams)
{
    {
        GpuStreams streams(programs(), 100ms, stuck);
        ASSERT_TRUE(hears(streams, [](const GpuFigures& f) { return gpuCount(f) == 2; }));
        EXPECT_TRUE(waitUntil([&] { return fake.alive() == 2; }, 20s)); // the other one starts by itself
    }
    EXPECT_EQ(fake.alive(), 0);
}
} // namespace

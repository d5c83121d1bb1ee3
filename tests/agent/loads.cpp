// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What real instances take: work of theirs shows, and that of nobody else.
#include "core/agent/course/loads.h"
#include "core/agent/course/status.h"
#include "core/agent/seats/consumption.h"
#include "core/agent/seats/groupfiles.h"
#include "core/agent/seats/instances.h"
#include "core/agent/system/linechild.h"
#include "core/agent/system/process.h"
#include "tests/agent/course/labcourse.h"
#include "tests/gate/tempfolder.h"
#include "tests/waituntil.h"

#include <gtest/gtest.h>

#include <unistd.h>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
constexpr std::int64_t mib = 1024 * 1024;

class LoadsOfInstances : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_NO_FATAL_FAILURE(room.openWithin(1.5, 512));
        ASSERT_TRUE(
            waitUntil([&] { return load(0) && load(1); }, 20s)); // the last test's measurement is over
    }

    /// What the TP page would show of a seat.
    std::optional<InstanceLoad> load(int seat)
    {
        const auto status = tpStatus(LabCourse::tree(), room.id(), tp, Loads::With);
        return status ? status->seats.at(static_cast<std::size_t>(seat)).load : std::nullopt;
    }
    /// A line for its shell, running until the child goes; it says "ready" first.
    std::optional<LineChild> work(int seat, const std::string& line)
    {
        const EnterSpec program{{"/bin/sh", "-c", "echo ready; " + line}, false, {}};
        auto child = LineChild::start(
            LabCourse::lab().engine().enter(Instances::nameOf(room.seat(seat)), program), {});
        if (!child || child->receive(20s).value_or("") != "ready")
            return std::nullopt;
        return std::move(*child);
    }
    ProcessIdentity first(int seat) { return room.views().at(static_cast<std::size_t>(seat)).instance->init; }

    LabCourse room{"loads", 2};
};

TEST_F(LoadsOfInstances, aBusyLoopIsAboutOneCoreAndItsNeighbourIdle)
{
    const auto atRest = load(0);
    EXPECT_FALSE(atRest->cpu); // seen once
    EXPECT_GT(atRest->memoryBytes, 0);
    EXPECT_LT(atRest->memoryBytes, 30 * mib);
    EXPECT_EQ(atRest->cpuLimit, 1500);
    EXPECT_EQ(atRest->memoryLimitBytes, 512 * mib);

    // Its name is the student's to choose, and what follows is not to be read from it.
    const auto loop = work(0, "echo ') R 1 (' > /proc/$$/comm; while :; do :; done");
    ASSERT_TRUE(loop);
    // A core where there is one; a machine that builds meanwhile leaves less of it.
    EXPECT_TRUE(waitUntil([&] { return load(0)->cpu.value_or(0) > 150; }, 40s)) << load(0)->cpu.value_or(-1);
    EXPECT_LE(load(0)->cpu.value_or(9999), 1100);
    EXPECT_LT(load(1)->cpu.value_or(9999), 50);
}

TEST_F(LoadsOfInstances, processesThatComeAndGoAreCounted)
{
    const auto loop = work(0, "while :; do head -c 2000000 /dev/zero | md5sum > /dev/null; done");
    ASSERT_TRUE(loop);
    EXPECT_TRUE(waitUntil([&] { return load(0)->cpu.value_or(0) > 100; }, 40s)) << load(0)->cpu.value_or(-1);
}

TEST_F(LoadsOfInstances, touchedMemoryShows)
{
    const auto holder = work(0, "(head -c 200000000 /dev/zero; sleep 1000) | tail -c 200000000");
    ASSERT_TRUE(holder);
    EXPECT_TRUE(waitUntil([&] { return load(0)->memoryBytes > 190'000'000; }, 60s)) << load(0)->memoryBytes;
    EXPECT_LT(load(0)->memoryBytes, 900'000'000);
    EXPECT_LT(load(1)->memoryBytes, 30 * mib);
}

TEST_F(LoadsOfInstances, areMeasuredOnceForAllWhoAsk)
{
    const auto before = load(0);
    const auto until = sinceBoot() + loadInterval - 1s;
    const auto loop = work(0, "while :; do :; done");
    while (sinceBoot() < until)
        ASSERT_EQ(load(0), before);
    EXPECT_TRUE(waitUntil([&] { return load(0)->cpu.has_value(); }, 20s));   // and then anew
    EXPECT_FALSE(tpStatus(LabCourse::tree(), room.id(), tp)->seats[0].load); // who does not ask
}

TEST_F(LoadsOfInstances, endWithTheirInstance)
{
    ASSERT_TRUE(Instances(LabCourse::tree(), LabCourse::lab().engine()).end({room.seat(0)}).empty());
    EXPECT_FALSE(load(0));
    EXPECT_TRUE(load(1));
}

TEST_F(LoadsOfInstances, nobodyElsesProcessesAreTheirs)
{
    // No namespace of its own: all of this machine would be its.
    EXPECT_TRUE(namespaceConsumption({ownIdentity()}).empty());
    auto another = first(0);
    ++another.startTicks; // its pid passed to another
    EXPECT_TRUE(namespaceConsumption({another}).empty());
    EXPECT_EQ(namespaceConsumption({first(0), first(1)}).size(), 2U);
}

TEST_F(LoadsOfInstances, aControlGroupCountsWhereItIsTheInstancesOwn)
{
    const TempFolder folder;
    const auto line = readFile("/proc/" + std::to_string(first(0).pid) + "/cgroup").value_or("");
    const auto begin = line.find("0::/");
    ASSERT_NE(begin, std::string::npos) << line;
    const auto group = folder.path() / line.substr(begin + 4, line.find('\n', begin) - begin - 4);
    const auto write = [&](const char* name, const std::string& text) {
        ASSERT_TRUE(makeFolders(group));
        ASSERT_TRUE(replaceFile(group / name, text));
    };
    const auto counted = [&] { return groupConsumption(first(0), folder.path()); };
    EXPECT_FALSE(counted()); // version 1, or none
    write("cgroup.procs", std::to_string(first(0).pid) + "\n");
    write("cpu.stat", "usage_usec 1234567\nuser_usec 1000000\nsystem_usec 234567\n");
    EXPECT_FALSE(counted()); // nobody counts its memory
    write("memory.current", "500000000\n");
    write("memory.stat", "anon 90000000\nfile 410000000\ninactive_file 400000000\nactive_file 10000000\n");
    EXPECT_EQ(counted(), (Consumption{1234567us, 100'000'000}));
    EXPECT_EQ(consumptionOf({first(0)}, folder.path()).at(first(0).pid).memoryBytes, 100'000'000);

    write("cgroup.procs", std::to_string(first(0).pid) + "\n" + std::to_string(::getpid()) + "\n");
    EXPECT_FALSE(counted()); // ours too
    write("cgroup.procs", std::to_string(first(0).pid) + "\n" + std::to_string(first(1).pid) + "\n");
    EXPECT_FALSE(counted()); // another student's
    EXPECT_LT(consumptionOf({first(0)}, folder.path()).at(first(0).pid).memoryBytes, 30 * mib);
}

TEST_F(LoadsOfInstances, controlGroupsOfVersionOneCountWhereTheyAreTheInstancesOwn)
{
    const TempFolder folder;
    const GroupPaths paths = groupsOf(first(0).pid, folder.path());
    if (!paths.memory || !paths.cpuacct || !paths.blkio)
        GTEST_SKIP() << "this machine has none of version 1";
    const auto members = [&](const std::string& text) {
        for (const auto& group : {paths.memory, paths.cpuacct, paths.blkio}) {
            ASSERT_TRUE(makeFolders(*group));
            ASSERT_TRUE(replaceFile(*group / "cgroup.procs", text));
        }
    };
    const auto counted = [&] { return groupConsumption(first(0), folder.path()); };
    const std::string own = std::to_string(first(0).pid) + "\n";
    members(own);
    EXPECT_FALSE(counted()); // nobody counts
    ASSERT_TRUE(replaceFile(*paths.memory / "memory.usage_in_bytes", "500000000\n"));
    ASSERT_TRUE(
        replaceFile(*paths.memory / "memory.stat", "inactive_file 1\ntotal_inactive_file 400000000\n"));
    ASSERT_TRUE(replaceFile(*paths.cpuacct / "cpuacct.usage", "1234567890\n"));
    EXPECT_EQ(counted(), (Consumption{1234567us, 100'000'000}));
    ASSERT_TRUE(replaceFile(*paths.blkio / "blkio.throttle.io_service_bytes_recursive",
                            "7:0 Read 11\n7:0 Write 13\nTotal 24\n"));
    EXPECT_EQ(counted()->diskReadBytes, 0); // a loop device is no disk of its own
    members(own + std::to_string(::getpid()) + "\n");
    EXPECT_FALSE(counted()); // ours too
}
} // namespace

TEST(CoreShare, isOverTheIntervalAndNeverNegative)
{
    EXPECT_EQ(coreShare(1s, 3s, 2s), 1000);
    EXPECT_EQ(coreShare(0s, 250ms, 1s), 250);
    EXPECT_EQ(coreShare(3s, 1s, 2s), 0);
    EXPECT_EQ(coreShare(1s, 3s, 0s), 0);
}

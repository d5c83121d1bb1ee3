// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What /proc says of a machine, and what is a gap; and that this machine's own figures make sense.
#include "core/agent/sampling/hostcounters.h"
#include "core/agent/sampling/sampling.h"
#include "core/agent/system/clock.h"
#include "tests/gate/tempfolder.h"
#include "tests/waituntil.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <unistd.h>

using namespace pupitre;
using namespace std::chrono_literals;

TEST(ProcStat, countsBusyTimeAndCores)
{
    HostCounters host;
    readProcStat("cpu  1000 200 300 90000 5000 40 60 7000 0 0\n"
                 "cpu0 500 100 150 45000 2500 20 30 3500 0 0\n"
                 "cpu1 500 100 150 45000 2500 20 30 3500 0 0\n"
                 "intr 12345 0 0\nctxt 99\n",
                 host);
    EXPECT_EQ(host.cores, 2);
    EXPECT_EQ(host.busy, 1600 * (1'000'000us / ::sysconf(_SC_CLK_TCK))); // not idle, waiting, stolen
    HostCounters odd;
    readProcStat("cpu  1000 x 300\ncpu0\n", odd);
    EXPECT_FALSE(odd.busy);
}

TEST(Meminfo, isWhatCannotBeDropped)
{
    HostCounters host;
    readMeminfo("MemTotal:       16000000 kB\nMemFree:          500000 kB\nMemAvailable:   12000000 kB\n",
                host);
    EXPECT_EQ(host.memoryTotalBytes, 16'000'000LL * 1024);
    EXPECT_EQ(host.memoryUsedBytes, 4'000'000LL * 1024);
    HostCounters old; // before Linux 3.14
    readMeminfo("MemTotal:       16000000 kB\nMemFree:          500000 kB\n", old);
    EXPECT_FALSE(old.memoryUsedBytes);
}

TEST(Diskstats, areOfWholeDisksOnly)
{
    HostCounters host;
    const auto isDisk = [](std::string_view device) { return device == "8:0" || device == "259:0"; };
    readDiskstats("   8       0 sda 100 5 2000 30 200 6 4000 50 0 60 80\n"
                  "   8       1 sda1 100 5 2000 30 200 6 4000 50 0 60 80\n"
                  "   7       0 loop0 9 9 9999 9 9 9 9999 9 9 9 9\n"
                  " 259       0 nvme0n1 1 0 8 0 1 0 16 0 0 0 0 0 0 0 0 0 0\n"
                  " 254       0 dm-0 100 5 2000 30 200 6 4000 50 0 60 80\nhalf a li",
                  isDisk, host);
    EXPECT_EQ(host.diskReadBytes, 2008 * 512);
    EXPECT_EQ(host.diskWrittenBytes, 4016 * 512);
    HostCounters none;
    readDiskstats("", isDisk, none);
    EXPECT_FALSE(none.diskReadBytes);
}

TEST(NetDev, countsAllButTheLoop)
{
    const char* text =
        "Inter-|   Receive                                                |  Transmit\n"
        " face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs\n"
        "    lo: 7000000  100    0    0    0     0          0         0 7000000  100 0 0 0 0 0 0\n"
        "  eth0:1234 10    0    0    0     0          0         0     4321      20 0 0 0 0 0 0\n"
        "br-9 : 1 1    0    0    0     0          0         0     2      20 0 0 0 0 0 0\n";
    const auto all = [](std::string_view) { return true; };
    EXPECT_EQ(trafficIn(text, all), (TrafficCounters{1235, 4323}));
    EXPECT_EQ(trafficIn(text, [](std::string_view name) { return name == "eth0"; }),
              (TrafficCounters{1234, 4321}));
    EXPECT_EQ(trafficIn("    lo: 7 1 0 0 0 0 0 0 7 1 0 0 0 0 0 0\n", all), (TrafficCounters{0, 0}));
    EXPECT_EQ(trafficIn("garbage\n", all), TrafficCounters{});
}

TEST(ThisMachine, hasFiguresThatMakeSense)
{
    Counters before = countersNow({});
    EXPECT_GE(before.host.cores, 1);
    EXPECT_GT(before.host.memoryUsedBytes.value_or(0), 0);
    EXPECT_LE(*before.host.memoryUsedBytes, *before.host.memoryTotalBytes);
    const auto until = sinceBoot() + 300ms;
    Counters now = before;
    ASSERT_TRUE(waitUntil( // busy meanwhile
        [&] { return sinceBoot() > until && (now = countersNow({})).at > before.at + 300ms; }, 20s));
    const HostReading reading = hostReading(&before, now);
    ASSERT_TRUE(reading.cores);
    EXPECT_GE(*reading.cores, 0);
    EXPECT_LE(*reading.cores, reading.coresTotal * 1.2 + 0.2);
    EXPECT_FALSE(hostReading(nullptr, now).cores);
    EXPECT_FALSE(hostReading(&now, before).cores); // the same boot's clock does not go back
    before.at = now.at - longestRate - 1ms;        // nobody looked for long
    EXPECT_FALSE(hostReading(&before, now).cores);
    EXPECT_EQ(trafficOf(::getpid()), TrafficCounters{}); // no network of its own

    const TempFolder folder;
    const DiskUse disk = diskUse(folder.path() / "not" / "there" / "yet");
    ASSERT_TRUE(disk.totalBytes);
    EXPECT_GT(*disk.totalBytes, 0);
    EXPECT_LE(*disk.usedBytes, *disk.totalBytes);
}

TEST(Counters, areKeptAsTheyAre)
{
    Counters counters;
    counters.at = 123456ms;
    counters.host.busy = 5'000'000us;
    counters.host.diskReadBytes = 1LL << 50;
    counters.host.traffic = {3, 4};
    counters.instances[{42, 9000}] = {{7us, 0, 11, std::nullopt}, {std::nullopt, 5}};
    EXPECT_EQ(countersFromJson(toJson(counters)), counters);
    EXPECT_FALSE(countersFromJson(Json{{"atMs", -1}}));
}

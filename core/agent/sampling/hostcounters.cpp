// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See hostcounters.h. Bridges and virtual interfaces count again what went through a real one, so where there
// is a real one only such count.
#include "core/agent/sampling/hostcounters.h"

#include "core/agent/seats/groupfiles.h"
#include "core/agent/system/smallfile.h"

#include <array>
#include <charconv>
#include <string>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace pupitre
{

namespace
{
constexpr std::size_t procFileLimit = 8 * 1024 * 1024; // /proc/stat of a machine with 1,000 processors
constexpr std::int64_t sectorBytes = 512;              // of diskstats, whatever the disk's own are

/// Words of a line, one after the other.
std::string_view nextWord(std::string_view& line)
{
    const auto begin = std::min(line.find_first_not_of(' '), line.size());
    line.remove_prefix(begin);
    const auto end = std::min(line.find(' '), line.size());
    const auto word = line.substr(0, end);
    line.remove_prefix(end);
    return word;
}

std::optional<std::int64_t> numberOf(std::string_view word)
{
    std::int64_t number = 0;
    const auto [end, failed] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool whole = failed == std::errc{} && end == word.data() + word.size();
    return whole && number >= 0 ? std::optional(number) : std::nullopt;
}

/// The first `count` numbers of a line; nothing where one is none.
template <std::size_t count>
std::optional<std::array<std::int64_t, count>> numbersOf(std::string_view line)
{
    std::array<std::int64_t, count> numbers{};
    for (auto& number : numbers) {
        const auto read = numberOf(nextWord(line));
        if (!read)
            return std::nullopt;
        number = *read;
    }
    return numbers;
}

bool everyInterface(std::string_view /*name*/)
{
    return true;
}

bool isHardware(std::string_view interface)
{
    return interface.find('/') == std::string_view::npos
           && pupitre::exists(std::filesystem::path("/sys/class/net") / interface / "device");
}

std::optional<ino_t> networkOf(const std::string& process)
{
    struct stat status {
    };
    return ::stat(("/proc/" + process + "/ns/net").c_str(), &status) == 0 ? std::optional(status.st_ino)
                                                                          : std::nullopt;
}

void addTo(std::optional<std::int64_t>& sum, std::int64_t more)
{
    sum = sum.value_or(0) + more;
}
} // namespace

void readProcStat(std::string_view text, HostCounters& counters)
{
    static const long ticksPerSecond = ::sysconf(_SC_CLK_TCK);
    forEachGroupLine(text, [&](std::string_view line) {
        const auto name = nextWord(line);
        if (!name.starts_with("cpu"))
            return;
        if (name != "cpu") {
            ++counters.cores;
            return;
        }
        const auto ticks = numbersOf<7>(line); // user, nice, system, idle, iowait, irq, softirq
        if (ticks && ticksPerSecond > 0)
            counters.busy = std::chrono::microseconds(
                ((*ticks)[0] + (*ticks)[1] + (*ticks)[2] + (*ticks)[5] + (*ticks)[6])
                * (1'000'000 / ticksPerSecond));
    });
}

void readMeminfo(std::string_view text, HostCounters& counters)
{
    std::optional<std::int64_t> available;
    forEachGroupLine(text, [&](std::string_view line) {
        const auto name = nextWord(line);
        const auto kib = numberOf(nextWord(line));
        if (kib && name == "MemTotal:")
            counters.memoryTotalBytes = *kib * 1024;
        if (kib && name == "MemAvailable:")
            available = *kib * 1024;
    });
    if (available && counters.memoryTotalBytes && *available <= *counters.memoryTotalBytes)
        counters.memoryUsedBytes = *counters.memoryTotalBytes - *available;
}

void readDiskstats(std::string_view text, bool (*isDisk)(std::string_view), HostCounters& counters)
{
    forEachGroupLine(text, [&](std::string_view line) {
        const auto major = nextWord(line);
        const std::string device = std::string(major) + ':' + std::string(nextWord(line));
        nextWord(line);                          // its name
        const auto numbers = numbersOf<7>(line); // reads, merged, sectors, ms; writes, merged, sectors
        if (!numbers || !isDisk(device))
            return;
        addTo(counters.diskReadBytes, (*numbers)[2] * sectorBytes);
        addTo(counters.diskWrittenBytes, (*numbers)[6] * sectorBytes);
    });
}

TrafficCounters trafficIn(std::string_view text, bool (*counts)(std::string_view))
{
    TrafficCounters traffic;
    bool any = false;
    forEachGroupLine(text, [&](std::string_view line) {
        const auto colon = line.find(':');
        if (colon == std::string_view::npos)
            return; // the two lines of titles
        auto left = line.substr(0, colon);
        const auto name = nextWord(left);
        const auto numbers =
            numbersOf<9>(line.substr(colon + 1)); // received: bytes and seven more; sent: bytes
        if (!numbers)
            return;
        any = true; // `lo` alone is a network too, on which nothing came
        if (name == "lo" || !counts(name))
            return;
        addTo(traffic.received, (*numbers)[0]);
        addTo(traffic.sent, (*numbers)[8]);
    });
    if (any && !traffic.received)
        traffic = {0, 0};
    return traffic;
}

TrafficCounters trafficOf(int pid)
{
    const auto process = std::to_string(pid);
    const auto its = networkOf(process);
    if (!its || its == networkOf("self"))
        return {};
    const auto text = readFile("/proc/" + process + "/net/dev", procFileLimit);
    return text ? trafficIn(*text, everyInterface) : TrafficCounters{};
}

HostCounters hostCounters()
{
    HostCounters counters;
    if (const auto text = readFile("/proc/stat", procFileLimit))
        readProcStat(*text, counters);
    if (const auto text = readFile("/proc/meminfo", procFileLimit))
        readMeminfo(*text, counters);
    if (const auto text = readFile("/proc/diskstats", procFileLimit))
        readDiskstats(*text, isRealDisk, counters);
    if (const auto text = readFile("/proc/self/net/dev", procFileLimit)) {
        const auto real = trafficIn(*text, isHardware);
        counters.traffic = real.received.value_or(0) > 0 ? real : trafficIn(*text, everyInterface);
    }
    return counters;
}

DiskUse diskUse(std::filesystem::path path)
{
    while (!pupitre::exists(path) && path.has_relative_path())
        path = path.parent_path();
    struct statvfs status {
    };
    if (::statvfs(path.c_str(), &status) != 0 || status.f_blocks == 0)
        return {};
    const auto block = static_cast<std::int64_t>(status.f_frsize);
    const auto used = static_cast<std::int64_t>(status.f_blocks - status.f_bfree) * block;
    return {used, used + static_cast<std::int64_t>(status.f_bavail) * block};
}

} // namespace pupitre

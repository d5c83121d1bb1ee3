// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Control groups of version 2 (kernel documentation, cgroup-v2: cpu.stat, memory.current, memory.stat,
// io.stat) and of version 1 (cgroup-v1: memory, cpuacct, blkio-controller). An instance that an engine
// started without one of its own is in that of whoever started it, with others: so its members are looked at
// before its figures are believed.
#include "core/agent/seats/consumption.h"

#include "core/agent/seats/groupfiles.h"
#include "core/agent/system/pidnamespaces.h"

#include <algorithm>
#include <string_view>

namespace pupitre
{

namespace
{

/// Nobody is in it who is not in the instance: not we, not another student's.
bool isItsOwn(const std::filesystem::path& group, ino_t space)
{
    const auto members = readFile(group / "cgroup.procs", groupFileLimit);
    if (!members || members->empty())
        return false;
    PidNamespaces spaces({space});
    bool own = true;
    forEachGroupLine(*members, [&](std::string_view line) {
        const auto pid = wholeIn(line);
        // One that ended meanwhile cannot be told from a stranger: the next look counts.
        own = own && pid && *pid > 0 && spaces.around(static_cast<int>(*pid)) == space;
    });
    return own;
}

/// What stands before the bytes of a device in a line.
struct DiskWords {
    const char* read;
    const char* written;
};
constexpr DiskWords ioStat{" rbytes=", " wbytes="}; // "8:0 rbytes=90430464 wbytes=299008000 rios=8950 …"
constexpr DiskWords blkio{" Read ", " Write "};     // "8:0 Read 90430464", "8:0 Write 299008000", …

/// The lines are of whole devices and of what is made of them: a device mapper's bytes are there again under
/// its disks.
void readDisks(const std::filesystem::path& file, const DiskWords& words, Consumption& consumed)
{
    const auto text = readFile(file, groupFileLimit);
    if (!text)
        return;
    std::int64_t read = 0;
    std::int64_t written = 0;
    forEachGroupLine(*text, [&](std::string_view line) {
        if (!isRealDisk(line.substr(0, line.find(' '))))
            return;
        read += numberAfter(line, words.read).value_or(0);
        written += numberAfter(line, words.written).value_or(0);
    });
    consumed.diskReadBytes = read;
    consumed.diskWrittenBytes = written;
}

std::optional<Consumption> ofVersionTwo(const GroupPaths& paths, ino_t space)
{
    if (!paths.unified)
        return std::nullopt;
    const auto& group = *paths.unified;
    const auto current = numberIn(group / "memory.current");
    const auto used = numberIn(group / "cpu.stat", "usage_usec");
    if (!current || !used || !isItsOwn(group, space))
        return std::nullopt;
    const auto droppable = numberIn(group / "memory.stat", "inactive_file").value_or(0);
    Consumption consumed{std::chrono::microseconds(*used), std::max<std::int64_t>(0, *current - droppable)};
    readDisks(group / "io.stat", ioStat, consumed);
    return consumed;
}

std::optional<Consumption> ofVersionOne(const GroupPaths& paths, ino_t space)
{
    if (!paths.memory || !paths.cpuacct)
        return std::nullopt;
    const auto current = numberIn(*paths.memory / "memory.usage_in_bytes");
    const auto used = numberIn(*paths.cpuacct / "cpuacct.usage"); // nanoseconds
    if (!current || !used || !isItsOwn(*paths.memory, space) || !isItsOwn(*paths.cpuacct, space))
        return std::nullopt;
    const auto droppable = numberIn(*paths.memory / "memory.stat", "total_inactive_file").value_or(0);
    Consumption consumed{std::chrono::microseconds(*used / 1000),
                         std::max<std::int64_t>(0, *current - droppable)};
    if (paths.blkio && isItsOwn(*paths.blkio, space))
        readDisks(*paths.blkio / "blkio.throttle.io_service_bytes_recursive", blkio, consumed);
    return consumed;
}

} // namespace

std::optional<Consumption> groupConsumption(const ProcessIdentity& first, const std::filesystem::path& groups)
{
    const auto space = PidNamespaces::of(first.pid);
    if (!space || space == PidNamespaces::own())
        return std::nullopt;
    const GroupPaths paths = groupsOf(first.pid, groups);
    const auto counted = ofVersionTwo(paths, *space);
    return counted ? counted : ofVersionOne(paths, *space);
}

} // namespace pupitre

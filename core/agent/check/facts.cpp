// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See facts.h.
#include "core/agent/check/facts.h"

#include "core/agent/check/gpus.h"
#include "core/agent/course/clocktrust.h"
#include "core/agent/course/timer.h"
#include "core/agent/keys/signature.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/parallel.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"

#include <sys/statvfs.h>
#include <unistd.h>

namespace pupitre
{

namespace
{
constexpr std::int64_t bytesPerMiB = 1024 * 1024;

std::int64_t memoryMiB()
{
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    const long page = ::sysconf(_SC_PAGE_SIZE);
    return pages < 0 || page < 0 ? 0 : std::int64_t{pages} * page / bytesPerMiB;
}
} // namespace

const char* agentVersion()
{
    return PUPITRE_VERSION;
}

DiskSpace diskSpace(std::filesystem::path path)
{
    while (!pupitre::exists(path) && path.has_relative_path())
        path = path.parent_path();
    struct statvfs status {
    };
    if (::statvfs(path.c_str(), &status) != 0)
        return {};
    DiskSpace space;
    space.freeMiB =
        static_cast<std::int64_t>(status.f_bavail) * static_cast<std::int64_t>(status.f_frsize) / bytesPerMiB;
    space.freeInodes = status.f_files == 0 ? -1 : static_cast<std::int64_t>(status.f_favail);
    return space;
}

PlaceFacts placeFacts(const StateTree& tree, Engine& engine)
{
    PlaceFacts facts;
    facts.host = hostName();
    facts.agentVersion = agentVersion();
    facts.bootId = bootId();
    facts.cpus = static_cast<int>(processorCount());
    facts.memoryMiB = memoryMiB();
    facts.diskFreeMiB = diskSpace(tree.root()).freeMiB;
    facts.gpus = gpusHere().value_or(std::vector<Gpu>());
    if (const auto available = engine.available())
        facts.engine = *available;
    facts.timer = installedTimer(tree);
    facts.timerSince = timerSince(tree);
    if (const auto heartbeat = readHeartbeat(tree); heartbeat && *heartbeat)
        facts.heartbeat = (*heartbeat)->reading.wall;
    if (const auto key = placeKey(tree))
        facts.receiptKey = toLine(*key);
    facts.clock = now(); // last, so that it is fresh when it arrives
    return facts;
}

} // namespace pupitre

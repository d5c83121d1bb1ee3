// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whoever runs cron holds a lock on its pid file (Debian's cron), so a second one ends at once and harms
// nobody.
#include "core/demo/host/crondaemon.h"

#include "core/agent/system/child.h"
#include "core/agent/system/fd.h"
#include "core/agent/system/process.h"
#include "core/agent/system/spawn.h"

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace pupitre
{

bool cronRuns()
{
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator("/proc", error)) {
        std::string name;
        std::ifstream comm(entry.path() / "comm");
        if (!std::getline(comm, name) || (name != "cron" && name != "crond"))
            continue;
        const auto process = identityOf(std::atoi(entry.path().filename().c_str()));
        if (process && isAlive(*process))
            return true;
    }
    return false;
}

Result<CronState> ensureCron(Cleaner& cleaner)
{
    using namespace std::chrono_literals;
    if (cronRuns())
        return CronState::Running;
    if (::geteuid() != 0 || !findProgram("cron"))
        return CronState::Missing;
    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const auto pid =
        spawnChild({"cron", "-f"}, cleanEnvironment(), {nothing.get(), nothing.get(), nothing.get()});
    if (!pid)
        return tl::unexpected(pid.error());
    if (auto kept = cleaner.process(*pid); !kept)
        return tl::unexpected(kept.error());
    const auto process = identityOf(*pid);
    if (process && waitGone({*process}, 300ms).empty()) // another demo was faster
        return cronRuns() ? CronState::Running : CronState::Missing;
    return CronState::StartedHere;
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The inner side of bubble.cpp, and what it shares with those who enter later: becoming the student.
#include "core/agent/engines/bubble.h"

#include "core/agent/engines/studentidentity.h"
#include "core/agent/seats/init.h"
#include "core/agent/system/fd.h"

#include <charconv>
#include <cstdint>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <sys/resource.h>
#include <unistd.h>

namespace pupitre
{

namespace
{

std::optional<std::uint64_t> settingOf(const std::vector<std::string>& settings, std::string_view name)
{
    for (const auto& setting : settings) {
        std::uint64_t value = 0;
        if (!setting.starts_with(name) || setting.size() <= name.size() || setting[name.size()] != '=')
            continue;
        const auto* first = setting.data() + name.size() + 1;
        if (std::from_chars(first, setting.data() + setting.size(), value).ec == std::errc{})
            return value;
    }
    return std::nullopt;
}

void setLimit(__rlimit_resource_t resource, std::uint64_t most)
{
    rlimit limit{};
    if (::getrlimit(resource, &limit) == 0 && limit.rlim_max != RLIM_INFINITY && limit.rlim_max < most)
        most = limit.rlim_max;
    limit = {most, most};
    static_cast<void>(::setrlimit(resource, &limit)); // lowering is never refused
}

/// Nothing of whoever started us stays open.
void forgetOutside()
{
    const Fd nothing(::open("/dev/null", O_RDWR | O_CLOEXEC));
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        ::dup2(nothing.get(), stream);
}

} // namespace

int runBubbleInit(const std::vector<std::string>& settings)
{
    const auto uid = settingOf(settings, "uid");
    if (!uid || ::getpid() != 1)
        return 2;
    static_cast<void>(::close_range(STDERR_FILENO + 1, ~0U, 0));
    const auto taken =
        *uid == instanceUid ? takeStudentIdentity(instanceUid) : takeKeeperIdentity(static_cast<int>(*uid));
    if (!taken) {
        std::fprintf(stderr, "%s: %s\n", taken.error().subject.c_str(), taken.error().detail.c_str());
        return 1;
    }
    setLimit(RLIMIT_CORE, 0); // a host that gathers them would fill up
    if (const auto processes = settingOf(settings, "processes"))
        setLimit(RLIMIT_NPROC, *processes);
    if (const auto mebibytes = settingOf(settings, "fileMiB"))
        setLimit(RLIMIT_FSIZE, *mebibytes << 20);
    char go = 0;
    if (::write(STDOUT_FILENO, "ready\n", 6) != 6 || ::read(STDIN_FILENO, &go, 1) != 1)
        return 1; // whoever started us was killed: nobody knows of us
    forgetOutside();
    return runInit();
}

} // namespace pupitre

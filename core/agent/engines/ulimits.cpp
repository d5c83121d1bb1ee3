// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See ulimits.h. Podman and Docker spell them alike.
#include "core/agent/engines/ulimits.h"

#include <algorithm>

namespace pupitre
{

std::string ulimitArgument(const char* name, __rlimit_resource_t resource, std::uint64_t value)
{
    rlimit ours{};
    if (::getrlimit(resource, &ours) == 0 && ours.rlim_max != RLIM_INFINITY)
        value = std::min<std::uint64_t>(value, ours.rlim_max);
    const auto text = std::to_string(value);
    return std::string(name) + "=" + text + ":" + text;
}

std::vector<std::string> fileSizeArguments(const Limits& limits)
{
    if (!limits.fileMiB)
        return {};
    return {"--ulimit",
            ulimitArgument("fsize", RLIMIT_FSIZE, static_cast<std::uint64_t>(*limits.fileMiB) << 20)};
}

std::vector<std::string> cgroupArguments(const Limits& limits)
{
    std::vector<std::string> argv;
    if (limits.processes)
        argv.insert(argv.end(), {"--pids-limit", std::to_string(*limits.processes)});
    if (limits.memoryMiB) {
        const auto memory = std::to_string(*limits.memoryMiB) + "m";
        argv.insert(argv.end(), {"--memory", memory, "--memory-swap", memory});
    }
    if (limits.cpus)
        argv.insert(argv.end(), {"--cpus", std::to_string(*limits.cpus)});
    return argv;
}

} // namespace pupitre

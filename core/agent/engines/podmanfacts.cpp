// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two runs of Podman, and what they mean.
#include "core/agent/engines/podmanfacts.h"

#include "core/agent/engines/podmanerror.h"
#include "core/agent/engines/rememberedfacts.h"
#include "core/agent/system/child.h"

#include <sstream>
#include <unistd.h>

namespace pupitre
{

namespace
{

constexpr std::uint64_t idsOfOneMapping = 65535; // images hold files of nobody (65534)

/// Ids this account may give away, from the map of a process that Podman gave all of them.
std::uint64_t subordinateIds(const std::string& uidMap)
{
    std::istringstream lines(uidMap);
    std::uint64_t inside = 0;
    std::uint64_t outside = 0;
    std::uint64_t count = 0;
    std::uint64_t sum = 0;
    while (lines >> inside >> outside >> count)
        sum += inside == 0 ? 0 : count; // 0 is the account itself
    return sum;
}

std::vector<std::string> lacking(const PodmanSetup& setup, IdentityKind identity)
{
    std::vector<std::string> lacks{"diskQuota"};
    if (setup.cgroups == CgroupSupport::None)
        lacks.insert(lacks.end(), {"memoryLimit", "processLimit", "cpuLimit"});
    if (identity != IdentityKind::Subuid)
        lacks.emplace_back("subuid");
    if (!findProgram("slirp4netns") || ::access("/dev/net/tun", R_OK | W_OK) != 0)
        lacks.emplace_back("internet");
    return lacks;
}

} // namespace

std::string podmanFactsKey(const PodmanSetup& setup)
{
    return factsKey(findProgram("podman").value_or("")) + "|" + setup.runtime + "|"
           + setup.runtimeDir.string();
}

Result<EngineFacts> askPodman(const PodmanSetup& setup)
{
    auto argv = podmanPrefix(setup);
    const auto prefix = argv;
    argv.emplace_back("--version");
    const auto version = runChildOk(argv, ErrorKind::NoEngine);
    if (!version)
        return fail(ErrorKind::NoEngine, "podman", version.error().detail);
    argv = prefix;
    argv.insert(argv.end(), {"unshare", "/bin/cat", "/proc/self/uid_map"});
    const auto map = runChild(argv);
    if (!map)
        return tl::unexpected<Error>(map.error());
    if (map->exit != 0)
        return tl::unexpected<Error>(podmanError(map->err, std::to_string(::getuid())));
    EngineFacts facts;
    facts.name = "podman";
    const auto line = lastLine(*version); // "podman version 4.3.1"
    facts.version = line.substr(line.rfind(' ') + 1);
    const auto ids = subordinateIds(map->out);
    if (ids == 0) // it starts nothing then: "keep-id requires additional UIDs"
        return fail(ErrorKind::NoSubuid, std::to_string(::getuid()), "podman");
    facts.identity = ids >= idsOfOneMapping ? IdentityKind::Subuid : IdentityKind::KeepId;
    facts.lacks = lacking(setup, facts.identity);
    return facts;
}

} // namespace pupitre

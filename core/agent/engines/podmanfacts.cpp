// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Facts with the key of what they depend on.
#include "core/agent/engines/podmanfacts.h"

#include "core/agent/engines/podmanerror.h"
#include "core/agent/system/child.h"
#include "core/agent/system/process.h"
#include "core/agent/system/smallfile.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <sstream>
#include <sys/stat.h>

namespace pupitre
{

namespace
{

constexpr std::uint64_t idsOfOneMapping = 65535; // images hold files of nobody (65534)

std::string stampOf(const std::string& path)
{
    struct stat status {
    };
    if (::stat(path.c_str(), &status) != 0)
        return "-";
    return std::to_string(status.st_mtim.tv_sec) + "." + std::to_string(status.st_mtim.tv_nsec) + "."
           + std::to_string(status.st_size);
}

std::string keyOf(const StateTree& tree)
{
    const auto setup = podmanSetup(tree);
    return bootId() + "|" + stampOf(findProgram("podman").value_or("")) + "|" + stampOf("/etc/subuid") + "|"
           + stampOf("/etc/subgid") + "|" + setup.runtime + "|" + setup.runtimeDir.string();
}

std::filesystem::path factsFile(const StateTree& tree)
{
    return tree.engine() / "facts.json";
}

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

std::optional<EngineFacts> rememberedFacts(const StateTree& tree)
{
    const auto text = readFile(factsFile(tree), 65536);
    if (!text)
        return std::nullopt;
    const auto json = parseJson(*text, "facts");
    if (!json || !json->is_object() || !json->contains("key") || (*json)["key"] != keyOf(tree)
        || !json->contains("place"))
        return std::nullopt;
    const auto place = placeFactsFromJson((*json)["place"]);
    return place ? std::optional(place->engine) : std::nullopt;
}

Result<void> rememberFacts(const StateTree& tree, const EngineFacts& facts)
{
    PlaceFacts place;
    place.engine = facts;
    return replaceFile(factsFile(tree), toText(Json{{"key", keyOf(tree)}, {"place", toJson(place)}}));
}

Result<EngineFacts> askPodman(const PodmanSetup& setup)
{
    if (!findProgram("podman"))
        return fail(ErrorKind::NoEngine, "podman");
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
    facts.identity =
        subordinateIds(map->out) >= idsOfOneMapping ? IdentityKind::Subuid : IdentityKind::KeepId;
    facts.lacks = lacking(setup, facts.identity);
    return facts;
}

} // namespace pupitre

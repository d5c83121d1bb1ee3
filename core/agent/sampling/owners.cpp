// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See owners.h. Namespaces of a student's process can be read whatever it does (prctl(2), PR_SET_DUMPABLE):
// the user namespace it lives in is the account's.
#include "core/agent/sampling/owners.h"

#include "core/agent/seats/groupfiles.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <unistd.h>

namespace pupitre
{

namespace
{
/// The effective one, from "Uid:" of /proc/<pid>/status: real, effective, saved, file system.
std::optional<std::uint32_t> userOf(int pid)
{
    constexpr std::size_t statusLimit = 65536;
    const auto text = readFile("/proc/" + std::to_string(pid) + "/status", statusLimit);
    std::optional<std::uint32_t> user;
    forEachGroupLine(text ? std::string_view(*text) : std::string_view(), [&](std::string_view line) {
        constexpr std::string_view title = "Uid:\t";
        const auto tab = line.starts_with(title) ? line.find('\t', title.size()) : std::string_view::npos;
        std::uint32_t number = 0;
        if (tab != std::string_view::npos
            && std::from_chars(line.data() + tab + 1, line.data() + line.size(), number).ec == std::errc{})
            user = number;
    });
    return user;
}

Owner ofKind(OwnerKind kind)
{
    Owner owner;
    owner.kind = kind;
    return owner;
}

std::map<ino_t, Owner> namespacesOf(const std::vector<RunningInstance>& instances)
{
    std::map<ino_t, Owner> spaces;
    const auto own = PidNamespaces::own();
    for (const RunningInstance& instance : instances)
        if (const auto space = PidNamespaces::of(instance.init.pid); space && space != own)
            spaces.emplace(*space, instance.owner);
    return spaces;
}

std::set<ino_t> keysOf(const std::map<ino_t, Owner>& spaces)
{
    std::set<ino_t> keys;
    for (const auto& [space, owner] : spaces)
        keys.insert(space);
    return keys;
}
} // namespace

Owners::Owners(const std::vector<RunningInstance>& instances, const std::vector<SubordinateRange>& own)
    : m_spaces(keysOf(namespacesOf(instances))), m_bySpace(namespacesOf(instances)), m_own(own)
{
}

Owner Owners::of(int pid)
{
    if (const auto space = m_spaces.around(pid))
        return m_bySpace.at(*space);
    const auto user = userOf(pid);
    if (!user)
        return ofKind(OwnerKind::Nobody);
    const bool ours = *user == ::geteuid() || std::ranges::any_of(m_own, [&](const SubordinateRange& range) {
        return *user >= range.first && *user - range.first < range.count;
    });
    return ofKind(ours ? OwnerKind::Account : OwnerKind::Others);
}

std::vector<SubordinateRange> ownSubordinateIds()
{
    const auto text = readFile("/etc/subuid", 1024 * 1024);
    return text ? subordinateRangesIn(*text, accountName(), ::geteuid()) : std::vector<SubordinateRange>();
}

} // namespace pupitre

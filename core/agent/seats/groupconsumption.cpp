// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Control groups of version 2 (kernel documentation, cgroup-v2: cpu.stat, memory.current, memory.stat). An
// instance that an engine started without one of its own is in that of whoever started it, with others: so
// its members are looked at before its figures are believed.
#include "core/agent/seats/consumption.h"

#include "core/agent/system/pidnamespaces.h"
#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace pupitre
{

namespace
{

constexpr std::size_t groupFileLimit = 1024 * 1024;

template <class Visit>
void forEachLine(std::string_view text, const Visit& visit)
{
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        visit(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::optional<std::int64_t> wholeIn(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = failed == std::errc{} && (end == text.data() + text.size() || *end == '\n');
    return whole && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<std::int64_t> numberIn(const std::filesystem::path& file)
{
    const auto text = readFile(file, groupFileLimit);
    return text ? wholeIn(*text) : std::nullopt;
}

/// The number after `name` in a file of "name number" lines.
std::optional<std::int64_t> numberIn(const std::filesystem::path& file, std::string_view name)
{
    std::optional<std::int64_t> number;
    const auto text = readFile(file, groupFileLimit);
    forEachLine(text ? std::string_view(*text) : std::string_view(), [&](std::string_view line) {
        if (line.size() > name.size() && line.starts_with(name) && line[name.size()] == ' ')
            number = wholeIn(line.substr(name.size() + 1));
    });
    return number;
}

std::optional<std::filesystem::path> groupOf(int pid, const std::filesystem::path& groups)
{
    const auto text = readFile("/proc/" + std::to_string(pid) + "/cgroup", groupFileLimit);
    std::optional<std::filesystem::path> group;
    forEachLine(text ? std::string_view(*text) : std::string_view(), [&](std::string_view line) {
        constexpr std::string_view versionTwo = "0::/";
        if (line.starts_with(versionTwo) && line.find("/../") == std::string_view::npos
            && !line.ends_with(" (deleted)"))
            group = groups / line.substr(versionTwo.size());
    });
    return group;
}

/// Nobody is in it who is not in the instance: not we, not another student's.
bool isItsOwn(const std::filesystem::path& group, ino_t space)
{
    const auto members = readFile(group / "cgroup.procs", groupFileLimit);
    if (!members || members->empty())
        return false;
    PidNamespaces spaces({space});
    bool own = true;
    forEachLine(*members, [&](std::string_view line) {
        const auto pid = wholeIn(line);
        // One that ended meanwhile cannot be told from a stranger: the next look counts.
        own = own && pid && *pid > 0 && spaces.around(static_cast<int>(*pid)) == space;
    });
    return own;
}

} // namespace

std::optional<Consumption> groupConsumption(const ProcessIdentity& first, const std::filesystem::path& groups)
{
    const auto space = PidNamespaces::of(first.pid);
    const auto group = groupOf(first.pid, groups);
    if (!space || space == PidNamespaces::own() || !group)
        return std::nullopt;
    const auto current = numberIn(*group / "memory.current");
    const auto used = numberIn(*group / "cpu.stat", "usage_usec");
    if (!current || !used || !isItsOwn(*group, *space))
        return std::nullopt;
    const auto droppable = numberIn(*group / "memory.stat", "inactive_file").value_or(0);
    return Consumption{std::chrono::microseconds(*used), std::max<std::int64_t>(0, *current - droppable)};
}

} // namespace pupitre

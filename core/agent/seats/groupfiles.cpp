// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See groupfiles.h. Whether a disk is hardware is what sysfs says: such a one has a `device`, a partition is
// a `partition` of one.
#include "core/agent/seats/groupfiles.h"

#include <charconv>
#include <string>

namespace pupitre
{

namespace
{

/// "<root><path>" where the path stays below and is still there.
std::optional<std::filesystem::path> groupAt(const std::filesystem::path& root, std::string_view path)
{
    if (!path.starts_with('/') || path.find("/../") != std::string_view::npos || path.ends_with(" (deleted)")
        || path.ends_with("/.."))
        return std::nullopt;
    return root / path.substr(1);
}

bool isInList(std::string_view list, std::string_view word)
{
    while (!list.empty()) {
        const auto comma = std::min(list.find(','), list.size());
        if (list.substr(0, comma) == word)
            return true;
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return false;
}

std::optional<std::int64_t> leadingNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failed == std::errc{} && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

GroupPaths groupsOf(int pid, const std::filesystem::path& groups)
{
    const auto text = readFile("/proc/" + std::to_string(pid) + "/cgroup", groupFileLimit);
    GroupPaths paths;
    forEachGroupLine(text ? std::string_view(*text) : std::string_view(), [&](std::string_view line) {
        // "0::/path" (version 2), "4:cpu,cpuacct:/path" (version 1)
        const auto first = line.find(':');
        const auto second = first == std::string_view::npos ? first : line.find(':', first + 1);
        if (second == std::string_view::npos)
            return;
        const auto controllers = line.substr(first + 1, second - first - 1);
        const auto path = line.substr(second + 1);
        if (controllers.empty() && line.starts_with("0:"))
            paths.unified = groupAt(groups, path);
        if (isInList(controllers, "memory"))
            paths.memory = groupAt(groups / "memory", path);
        if (isInList(controllers, "cpuacct")) // a link to "cpu,cpuacct" where both are one
            paths.cpuacct = groupAt(groups / "cpuacct", path);
        if (isInList(controllers, "blkio"))
            paths.blkio = groupAt(groups / "blkio", path);
    });
    return paths;
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

std::optional<std::int64_t> numberIn(const std::filesystem::path& file, std::string_view name)
{
    std::optional<std::int64_t> number;
    const auto text = readFile(file, groupFileLimit);
    forEachGroupLine(text ? std::string_view(*text) : std::string_view(), [&](std::string_view line) {
        if (line.size() > name.size() && line.starts_with(name) && line[name.size()] == ' ')
            number = wholeIn(line.substr(name.size() + 1));
    });
    return number;
}

std::optional<std::int64_t> numberAfter(std::string_view line, std::string_view name)
{
    const auto at = line.find(name);
    return at != std::string_view::npos ? leadingNumber(line.substr(at + name.size())) : std::nullopt;
}

bool isRealDisk(std::string_view device)
{
    if (device.empty() || device.find_first_not_of("0123456789:") != std::string_view::npos)
        return false;
    const std::filesystem::path folder = std::filesystem::path("/sys/dev/block") / device;
    return pupitre::exists(folder / "device") && !pupitre::exists(folder / "partition");
}

} // namespace pupitre

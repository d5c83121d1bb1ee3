// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files of control groups: which groups a process is in, and the numbers in their files.
#pragma once

#include "core/agent/system/smallfile.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

namespace pupitre
{

inline constexpr std::size_t groupFileLimit = 1024 * 1024;

/// Of one process; absent where that controller has none, or lies outside of what we see.
struct GroupPaths {
    std::optional<std::filesystem::path> unified; // version 2
    std::optional<std::filesystem::path> memory;  // version 1
    std::optional<std::filesystem::path> cpuacct;
    std::optional<std::filesystem::path> blkio;
};

/// From /proc/<pid>/cgroup, below `groups`, where both versions may be mounted side by side.
[[nodiscard]] GroupPaths groupsOf(int pid, const std::filesystem::path& groups);

/// A whole number, perhaps with a newline behind it; not negative.
[[nodiscard]] std::optional<std::int64_t> wholeIn(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> numberIn(const std::filesystem::path& file);
/// The number after `name` in a file of "name number" lines.
[[nodiscard]] std::optional<std::int64_t> numberIn(const std::filesystem::path& file, std::string_view name);
/// The number right after `name` in the line.
[[nodiscard]] std::optional<std::int64_t> numberAfter(std::string_view line, std::string_view name);

/// "major:minor" of a disk that is hardware, not a part of one or made of others (partitions, loop, dm, md).
[[nodiscard]] bool isRealDisk(std::string_view device);

template <class Visit>
void forEachGroupLine(std::string_view text, const Visit& visit)
{
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        visit(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace pupitre

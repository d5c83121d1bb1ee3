// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening and walking trees that somebody else may be changing at this moment: every step is relative to a
// folder already open, follows no link, leaves no file system (openat2, Linux 5.6), and never blocks on a
// FIFO.
#pragma once

#include "core/agent/system/fd.h"
#include "core/domain/error.h"

#include <filesystem>
#include <functional>
#include <string>
#include <sys/stat.h>

namespace pupitre
{

/// A folder of our own, opened by its path, links refused in the last part only.
[[nodiscard]] Result<Fd> openFolder(const std::filesystem::path& path);

/// openat2 with RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_XDEV; O_CLOEXEC and O_NOFOLLOW are added.
[[nodiscard]] Result<Fd> openBeneath(int folder, const std::string& path, int flags, unsigned mode = 0);

/// A regular file for reading, and nothing else: opened with O_NONBLOCK, checked with fstat. UnsafePath
/// otherwise.
[[nodiscard]] Result<Fd> openRegularBeneath(int folder, const std::string& path, struct stat& status);

struct WalkEntry {
    int folder = -1; // holds `name`; valid during the visit only
    std::string name;
    std::string path; // relative to the root of the walk
    struct stat status {
    };
    bool tooDeep = false; // a folder that will not be entered, whatever the visitor says
};

enum class WalkStep { Descend, Skip, End };

/// Every entry below `root`, folders before what they hold, in no order otherwise. What vanishes meanwhile is
/// passed over; a mount point is visited and not entered. Folders deeper than maxWalkDepth are visited and
/// not entered, so that a hostile tree cannot exhaust descriptors. WalkStep::End: no more is visited.
[[nodiscard]] Result<void> walkBeneath(int root,
                                       const std::function<Result<WalkStep>(const WalkEntry&)>& visit);

inline constexpr int maxWalkDepth = 256;
inline constexpr std::size_t maxWalkPath = 3800; // a name more stays below PATH_MAX

/// Removes `name` in `folder` with all it holds, whatever its depth. Success where it is not there.
[[nodiscard]] Result<void> removeBeneath(int folder, const std::string& name);

/// For trees of the account's own (no student's process can reach them).
[[nodiscard]] Result<void> removeTree(const std::filesystem::path& path);

} // namespace pupitre

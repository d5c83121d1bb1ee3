// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much a tree takes.
#pragma once

#include "core/domain/error.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace pupitre
{

struct TreeSize {
    std::uint64_t bytes = 0; // blocks on disk
    std::uint64_t files = 0; // everything that has a name
    bool tooDeep = false;    // holds folders nested so deep that nobody looks into them: there may be more

    bool operator==(const TreeSize&) const = default;
};

/// What a seat may take. Files are counted as well, for a disk runs out of inodes too.
struct TreeLimit {
    std::uint64_t bytes = std::numeric_limits<std::uint64_t>::max();
    std::uint64_t files = std::numeric_limits<std::uint64_t>::max();

    [[nodiscard]] bool exceededBy(const TreeSize& size) const
    {
        return size.bytes > bytes || size.files > files || size.tooDeep;
    }
};

/// One file for each 16 KiB of the quota: ext4 has by default one inode for so much disk, so whoever divided
/// the disk has divided the inodes.
[[nodiscard]] constexpr TreeLimit limitFrom(int quotaMiB)
{
    const auto mebibytes = static_cast<std::uint64_t>(quotaMiB);
    return {mebibytes << 20, mebibytes * 64};
}

/// All of these folders together; nothing for one that is not there. Stops as soon as the limit is exceeded:
/// a student must not keep us counting.
[[nodiscard]] Result<TreeSize> treeSize(const std::vector<std::string>& folders, const TreeLimit& limit);

} // namespace pupitre

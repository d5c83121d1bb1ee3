// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// du, in a walk that cannot be led astray.
#include "core/agent/seats/treesize.h"

#include "core/agent/system/beneath.h"

#include <algorithm>

namespace pupitre
{

namespace
{
/// A sparse file counts as large as it says: everybody who copies or reads it has to write or read all that.
/// So does a file that is nothing but a name: a million of them fill a disk too.
std::uint64_t countedBytes(const struct stat& status)
{
    constexpr std::uint64_t smallest = 512;
    const auto allocated = static_cast<std::uint64_t>(status.st_blocks) * 512;
    const auto said = S_ISREG(status.st_mode) ? static_cast<std::uint64_t>(status.st_size) : 0;
    return std::max({allocated, said, smallest});
}

Result<void> addFolder(TreeSize& size, const std::string& folder, const TreeLimit& limit)
{
    const auto root = openFolder(folder);
    if (!root)
        return root.error().kind == ErrorKind::NotFound ? Result<void>{}
                                                        : tl::unexpected<Error>(root.error());
    return walkBeneath(root->get(), [&](const WalkEntry& entry) -> Result<WalkStep> {
        // A file with several names is counted once for each name it has here; a share of it each is exact
        // enough.
        const auto names =
            S_ISDIR(entry.status.st_mode) ? 1 : static_cast<std::uint64_t>(entry.status.st_nlink);
        size.bytes += countedBytes(entry.status) / (names > 0 ? names : 1);
        ++size.files;
        size.tooDeep = size.tooDeep || entry.tooDeep;
        return limit.exceededBy(size) ? WalkStep::End : WalkStep::Descend;
    });
}
} // namespace

Result<TreeSize> treeSize(const std::vector<std::string>& folders, const TreeLimit& limit)
{
    TreeSize size;
    for (const auto& folder : folders) {
        if (limit.exceededBy(size))
            break;
        if (auto added = addFolder(size, folder, limit); !added)
            return tl::unexpected<Error>(added.error());
    }
    return size;
}

} // namespace pupitre

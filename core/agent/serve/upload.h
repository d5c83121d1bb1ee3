// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A tree being replaced: everything is gathered in <tree>.part, which takes the tree's place in one step when
// it is complete and its hashes are right. An upload cut short stays there and is continued by the next.
#pragma once

#include "core/agent/serve/treefiller.h"
#include "core/agent/serve/treeplace.h"
#include "core/agent/system/filelock.h"

#include <optional>
#include <vector>

namespace pupitre
{

struct Uploaded {
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    std::string manifestSha256;
};

class Upload final
{
public:
    /// NotPermitted for a tree that is not written to, AlreadyExists for one that is complete and written
    /// once, Busy where somebody else is uploading it. Paths of `remove` are taken out of what is there
    /// already.
    [[nodiscard]] static Result<Upload> begin(const TreePlace& place, const std::vector<std::string>& remove);

    [[nodiscard]] TreeFiller& filler() { return m_filler; }
    /// TransferDamaged where `expected` is given and the whole tree's manifest differs.
    [[nodiscard]] Result<Uploaded> complete(const std::optional<std::string>& expected);

private:
    Upload(const TreePlace& place, FileLock lock, Fd part);

    std::filesystem::path m_folder;
    TreeWriting m_writing;
    FileLock m_lock;
    TreeFiller m_filler;
};

} // namespace pupitre

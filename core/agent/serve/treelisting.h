// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a tree at rest holds: everything for an archive, or files with their hashes for a comparison. Only
// trees of the account's own; links are seen as links and never followed.
#pragma once

#include "core/agent/serve/treeplace.h"
#include "core/wire/manifest.h"
#include "core/wire/tar.h"

#include <stop_token>
#include <vector>

namespace pupitre
{

struct ListedEntry {
    TarEntry entry;       // its path as it appears in the tree
    std::size_t part = 0; // of TreePlace::parts
    std::string below;    // path below that part's folder
};

/// Sorted by path, folders before what they hold; FIFOs, sockets and devices are left out, and so
/// are files that are nothing but holes.
[[nodiscard]] Result<std::vector<ListedEntry>> listTree(const TreePlace& place);

/// Size and hash of every regular file. A submission's own MANIFEST is believed for its files: they were
/// hashed when they were frozen, and nobody but the account can have written since.
[[nodiscard]] Result<std::vector<ManifestEntry>> manifestOf(const TreePlace& place,
                                                            std::stop_token stop = {});

/// Hash of one regular file, a piece at a time.
[[nodiscard]] Result<std::string> hashFile(int folder, const std::string& path, std::stop_token stop = {});

} // namespace pupitre

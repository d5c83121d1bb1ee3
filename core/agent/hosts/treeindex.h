// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a tree holds, as one host tells another: one record for each entry, ended by a zero byte, because a
// name may hold anything else. Two trees with the same records hold the same.
#pragma once

#include "core/domain/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct IndexEntry {
    /// Giant: a file of more holes than are read (holes.h); its size travels, its content does not.
    enum class Kind { Folder, File, Link, Giant };
    Kind kind = Kind::File;
    std::string path; // below the root; the root itself is "."
    unsigned mode = 0;
    std::uint64_t size = 0;
    std::int64_t mtime = 0; // ns since 1970
    std::int64_t ctime = 0; // ns, of the host that tells: a file with the same one was not touched since
    std::string sha256;     // of files, where it was asked for
    std::string target;     // of links

    bool operator==(const IndexEntry&) const = default;
};

/// Whether contents are hashed: a tree at rest is verified by hash, a living one compared by its stamps.
enum class IndexDepth { Stamps, Hashes };

/// Everything below the folder `root`, folders before what they hold; FIFOs, sockets and devices are left
/// out.
[[nodiscard]] Result<std::vector<IndexEntry>> indexOf(int root, IndexDepth depth);

/// One record without its zero byte.
[[nodiscard]] std::string toRecord(const IndexEntry& entry);
/// Malformed; UnsafePath for a path that leads out of the tree.
[[nodiscard]] Result<IndexEntry> indexEntryFromRecord(std::string_view record);

} // namespace pupitre

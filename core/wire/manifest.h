// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// MANIFEST, in the format of `sha256sum -c` (GNU coreutils: names with backslash or newline are escaped and
// the line begins with a backslash), and the second file for what has no content: links, modes, empty
// folders.
#pragma once

#include "core/domain/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct ManifestEntry {
    std::string path;       // relative, '/' separated, bytes as they are on the place
    std::string sha256;     // hex
    std::uint64_t size = 0; // not part of MANIFEST's text

    bool operator==(const ManifestEntry&) const = default;
};

struct OtherEntry {
    /// File: one whose mode was changed. Sparse: one of holes, kept but not in MANIFEST.
    /// Deep: a folder whose content is kept but not in MANIFEST either, because it is nested too deep.
    enum class Kind { File, Folder, Link, Fifo, Socket, Device, Sparse, Deep };
    std::string path;
    Kind kind = Kind::Folder;
    unsigned mode = 0;  // permission bits
    std::string target; // of a link
    bool operator==(const OtherEntry&) const = default;
};

/// Sorted by path bytes, so that the same tree gives the same text everywhere.
[[nodiscard]] std::string toManifestText(std::vector<ManifestEntry> entries);
/// Malformed also where a path is there twice: it could be proven and disproven.
[[nodiscard]] Result<std::vector<ManifestEntry>> manifestFromText(std::string_view text);
[[nodiscard]] std::string toOthersText(std::vector<OtherEntry> entries);

} // namespace pupitre

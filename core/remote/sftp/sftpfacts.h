// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What SFTP tells of a file.
#pragma once

#include <cstdint>
#include <string>

namespace pupitre
{

enum class SftpKind { File, Folder, Link, Other };

struct SftpFacts {
    SftpKind kind = SftpKind::Other;
    std::uint64_t size = 0;
    unsigned mode = 0;      // permission bits
    std::int64_t mtime = 0; // seconds since 1970, UTC

    bool operator==(const SftpFacts&) const = default;
};

/// `name`: 1 to 255 bytes as they are there, without '/' and NUL, neither "." nor "..".
struct SftpEntry {
    std::string name;
    SftpFacts facts;

    bool operator==(const SftpEntry&) const = default;
};

struct SftpSpace {
    std::uint64_t totalBytes = 0;
    std::uint64_t freeBytes = 0; // for this account

    bool operator==(const SftpSpace&) const = default;
};

} // namespace pupitre

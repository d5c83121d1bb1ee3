// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An archive from somebody, unpacked: zip, tar, and tar compressed with gzip, told apart by their first
// bytes.
#pragma once

#include "core/domain/error.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>

namespace pupitre
{

struct ArchiveLimits {
    std::uint64_t totalBytes = std::uint64_t{4} << 30U;
    std::uint64_t entries = 100'000;
};

/// Into a folder that is made. UnsafePath for absolute names, "..", links out and devices; TooLarge for
/// bombs; Malformed (subject: the file) for what is none of these; FileUnreadable; FileUnwritable; Cancelled.
/// What came until then stays, in `to`.
[[nodiscard]] Result<void> unpackArchive(const std::filesystem::path& archive,
                                         const std::filesystem::path& to, std::stop_token stop = {},
                                         ArchiveLimits limits = {});

} // namespace pupitre

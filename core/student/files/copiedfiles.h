// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the last copy left here, file by file: whoever changes one of them is the student, and what they wrote
// is never written over.
#pragma once

#include "core/domain/error.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace pupitre
{

struct CopiedFile {
    std::uint64_t size = 0;
    std::int64_t mtime = 0; // seconds since 1970, UTC: there and here

    bool operator==(const CopiedFile&) const = default;
};

using CopiedFiles = std::map<std::string, CopiedFile>; // by path

/// Nothing where there is no such file; Malformed.
[[nodiscard]] Result<CopiedFiles> readCopiedFiles(const std::filesystem::path& file);
[[nodiscard]] Result<void> writeCopiedFiles(const std::filesystem::path& file, const CopiedFiles& files);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names in zip archives, which others write and others unpack.
#pragma once

#include "core/domain/error.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace pupitre
{

enum class ZipEntryKind { File, Folder };

/// UnsafePath (subject: the name, made printable; detail: why) for names that are empty, absolute or not
/// UTF-8, that have "..", "." or empty parts, backslashes, control bytes, a drive ("C:"), or are too long.
[[nodiscard]] Result<void> checkZipPath(std::string_view path);

/// Remembers what an archive holds: UnsafePath for a name that comes twice, or for a file that would also
/// have to be a folder.
class ZipNames final
{
public:
    /// `path` without a slash at its end.
    [[nodiscard]] Result<void> add(const std::string& path, ZipEntryKind kind);

private:
    enum class Known { File, Folder, ImpliedFolder };
    std::unordered_map<std::string, Known> m_known;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole small files: read in one go, replaced so that a reader or a power cut sees the old text or the new
// one.
#pragma once

#include "core/domain/error.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace pupitre
{

inline constexpr std::size_t smallFileLimit =
    64 * 1024 * 1024; // a course of 300 seats takes well under 1 MiB

/// NotFound, TooLarge, LinkRefused (the last part is a link), …
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path,
                                           std::size_t limit = smallFileLimit);

/// Temporary file beside it, fsync, rename, fsync of the folder.
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view text,
                                               unsigned mode = 0600);
/// The same without the two fsyncs, for what may be lost in a power cut (facts that are made again).
[[nodiscard]] Result<void> replaceFile(const std::filesystem::path& path, std::string_view text,
                                       unsigned mode = 0600);
/// One write() to the end of the file, then fsync: the journal. A torn last line is completed with '\n'
/// first.
[[nodiscard]] Result<void> appendLine(const std::filesystem::path& path, std::string_view line);

/// Removes what writers that were killed left in this folder, not in those below. Succeeds where there is
/// none.
void removeOrphanedTemporaries(const std::filesystem::path& folder);

/// Makes the folder and its parents, 0700. Succeeds where it exists already.
[[nodiscard]] Result<void> makeFolders(const std::filesystem::path& path);
[[nodiscard]] Result<void> syncFolder(const std::filesystem::path& path);
/// Succeeds where there is no such file.
[[nodiscard]] Result<void> removeFile(const std::filesystem::path& path);
[[nodiscard]] bool exists(const std::filesystem::path& path); // lstat: a dangling link exists. Call it
                                                              // qualified: std::filesystem has one too

} // namespace pupitre

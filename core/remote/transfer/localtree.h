// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder of this computer as the entries of an archive. Links are entries, never followed; what is neither
// file, folder nor link is refused.
#pragma once

#include "core/remote/unixfd.h"
#include "core/wire/manifest.h"
#include "core/wire/tar.h"

#include <filesystem>
#include <map>
#include <stop_token>

namespace pupitre
{

/// Folders before what is in them, otherwise sorted. NotFound, FileUnreadable, UnsafePath.
[[nodiscard]] Result<std::vector<TarEntry>> scanTree(const std::filesystem::path& root,
                                                     const std::stop_token& stop);

/// A file of a scanned tree, opened without following a link in its last part.
[[nodiscard]] Result<UnixFd> openFile(const std::filesystem::path& root, const std::string& path);

[[nodiscard]] Result<std::string> hashFile(const std::filesystem::path& root, const std::string& path,
                                           const std::stop_token& stop);

using HashedFiles = std::map<std::string, ManifestEntry>; // by path

/// Which files of `entries` are there too, byte for byte. Hashes only what has the same size.
[[nodiscard]] Result<HashedFiles> sameFiles(const std::filesystem::path& root,
                                            const std::vector<TarEntry>& entries, const HashedFiles& there,
                                            const std::stop_token& stop);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says what a folder holds and reads it: which of the known files, which one wins, what they mean together.
// The caller lists the folder and reads bytes; nothing here touches a disk, so the same works for a folder,
// an archive and a place.
#pragma once

#include "core/formats/environments/importedenvironment.h"

#include <functional>
#include <string>
#include <vector>

namespace pupitre
{

struct FolderListing {
    std::string name; // of the folder, for people and for ${localWorkspaceFolderBasename}
    std::vector<std::string>
        files; // regular files only, relative, "/" between the parts; unsafe ones are passed over
};

/// Bytes of one of the listed files. Its own limit is the caller's: what is longer than a parser's limit is
/// refused here too.
using ReadFolderFile = std::function<Result<std::string>(const std::string& path)>;

inline constexpr std::size_t maxListedFiles = 100'000;

/// All that is known in the folder, in the order in which it wins. Of repo2docker's files only those of the
/// folder that counts (binder/, else .binder/, else the top).
[[nodiscard]] std::vector<EnvironmentSource> environmentSources(const FolderListing& folder);

/// NotFound where nothing in it says what it is; Conflict where both binder/ and .binder/ are there;
/// TooLarge. A file that cannot be read is a remark, unless it is the only one: then its error.
[[nodiscard]] Result<ImportedEnvironment> environmentFrom(const FolderListing& folder,
                                                          const ReadFolderFile& read);

/// An image and nothing else. InvalidArgument as parseImageReference.
[[nodiscard]] Result<ImportedEnvironment> environmentFromImage(std::string_view reference);

} // namespace pupitre

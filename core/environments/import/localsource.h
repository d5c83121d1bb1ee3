// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder of this computer, as what it may describe an environment with.
#pragma once

#include "core/formats/environments/environmentsource.h"

#include <filesystem>

namespace pupitre
{

/// Regular files, without .git and what links lead to. FileUnreadable; TooLarge past maxListedFiles.
[[nodiscard]] Result<FolderListing> listFolder(const std::filesystem::path& folder);

/// Reads below this folder; a file reached through a link is FileUnreadable.
[[nodiscard]] ReadFolderFile readerOf(const std::filesystem::path& folder);

} // namespace pupitre

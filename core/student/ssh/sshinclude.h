// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One Include at the top of ~/.ssh/config, in a marked block, so that editors and plain ssh know the hosts of
// the joined courses. At the top because ssh takes the first value it finds. Every other byte of the file is
// kept, and the block can be taken away again. Blocking, for a lane.
#pragma once

#include "core/domain/error.h"

#include <filesystem>
#include <string>

namespace pupitre
{

/// ~/.ssh/config of this account.
[[nodiscard]] std::filesystem::path usualSshConfig();

/// What is written for courses below `root`. UnsafePath where its name has something that ssh or its
/// patterns would not take literally: quotes, control characters, \ * ? [ ] { } $ %.
[[nodiscard]] Result<std::string> includeBlockFor(const std::filesystem::path& root);

/// The text with the block at its top and nowhere else; without any block for an empty one. Malformed where a
/// block begins and does not end.
[[nodiscard]] Result<std::string> withIncludeBlock(const std::string& text, const std::string& block);

enum class IncludeChange { Made, WasThere };
/// Makes file (0600) and folder (0700) where there are none. LinkRefused for a symbolic link, NotPermitted
/// where the file or its folder is somebody else's or no file at all, ChangedMeanwhile, FileUnwritable,
/// UnsafePath, Malformed.
[[nodiscard]] Result<IncludeChange> addInclude(const std::filesystem::path& config,
                                               const std::filesystem::path& root);

/// True where there was one. A file that held nothing else is left, empty.
[[nodiscard]] Result<bool> removeInclude(const std::filesystem::path& config);

[[nodiscard]] bool hasInclude(const std::filesystem::path& config);

} // namespace pupitre

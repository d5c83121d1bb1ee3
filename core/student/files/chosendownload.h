// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files and folders that a student chose, from the place into a folder here. A folder that is not here yet
// arrives out of sight and appears as a whole; what goes into one that is here appears file by file, each
// when it is complete.
#pragma once

#include "core/remote/pack/placetree.h"

#include <filesystem>

namespace pupitre
{

/// All that `place` lists. What was cut goes on: large files where they stopped, new folders with the files
/// that are missing. As PlaceTree::fetch(); AlreadyExists among what is left where something took a new
/// folder's name meanwhile.
[[nodiscard]] Result<SftpTransferDone> downloadChosen(PlaceTree& place, const std::filesystem::path& to,
                                                      Pace& pace, Waiter& waiter);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How data gets into an instance and into the sftp view: one folder, and over it what lies elsewhere on the
// place. Looked at again each time: a path may lead somewhere else by now.
#pragma once

#include "core/agent/engines/engine.h"

namespace pupitre
{

/// The path with its links resolved. UnsafePath (detail: wireName() of a DataPathDoubt) for a home, keys or
/// the state tree; NotFound; NotPermitted.
[[nodiscard]] Result<std::filesystem::path> checkedDataPath(const StateTree& tree,
                                                            const std::filesystem::path& path);

/// Where a TP's data is on this place: a set is this place's own, whichever place wrote its path.
[[nodiscard]] std::filesystem::path dataFolderOf(const StateTree& tree, const CourseId& course,
                                                 const std::string& dataPath);

/// Read-only mounts of that folder at `target`. What is not there, or must not be shown any more, is left
/// out.
[[nodiscard]] std::vector<Mount> dataMounts(const StateTree& tree, const std::filesystem::path& folder,
                                            const std::string& target);

} // namespace pupitre

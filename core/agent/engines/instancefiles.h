// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every root file system of an instance must hold, whatever it was made from.
#pragma once

#include "core/domain/error.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace pupitre
{

/// Name below /etc and text, for an image that has none: passwd, group, nsswitch.conf, profile. `uid` is the
/// student's inside.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> etcTexts(int uid);

/// Adds to the root file system in `root` what it lacks: mount points, the files above, the student's name.
/// LinkRefused where a folder of ours is a link there: it could lead out.
[[nodiscard]] Result<void> completeRoot(const std::filesystem::path& root, int uid);

} // namespace pupitre

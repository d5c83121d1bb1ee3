// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Join requests as they came: files, or folders of them as a mail program or Moodle leaves them. Blocking,
// for a lane.
#pragma once

#include "core/domain/joinrequest.h"

#include <filesystem>
#include <vector>

namespace pupitre
{

/// Every file, and every file in a folder and in the folders directly in it; hidden ones are passed over.
/// What cannot be read, or holds no request, is refused by its name.
[[nodiscard]] JoinPile joinsIn(const std::vector<std::filesystem::path>& paths);

} // namespace pupitre

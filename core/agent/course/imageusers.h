// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which courses need an image.
#pragma once

#include "core/agent/statetree.h"

#include <string>
#include <vector>

namespace pupitre
{

/// Courses with a published TP that begins with this image. An error where a course cannot be read: it may be
/// one of them.
[[nodiscard]] Result<std::vector<CourseId>> usersOfImage(const StateTree& tree, const std::string& reference);

} // namespace pupitre

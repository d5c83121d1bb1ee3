// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course that was gathered aside, on its way to the place where courses are.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/error.h"

namespace pupitre
{

/// In one rename. AlreadyExists (subject: the id) where there is anything but what a put that failed may have
/// left: a folder with nothing but a lock in it.
[[nodiscard]] Result<void> placeCourse(const StateTree& tree, const CourseId& id,
                                       const StateTree::Path& gathered);

} // namespace pupitre

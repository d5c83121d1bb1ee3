// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The folder of a course: gathered aside and put in its place in one step, and out of it in one step.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/error.h"

namespace pupitre
{

/// In one rename. AlreadyExists (subject: the id) where there is anything but what a put that failed may have
/// left: a folder with nothing but a lock in it.
[[nodiscard]] Result<void> placeCourse(const StateTree& tree, const CourseId& id,
                                       const StateTree::Path& gathered);

/// Out of the list in one rename, then removed: one that is cut short leaves no half of a course. For a
/// course whose students' files are gone already. Success where there is none.
[[nodiscard]] Result<void> removeCourseFolder(const StateTree& tree, const CourseId& id);
/// What a removal that was cut short left.
void removeCourseRests(const StateTree& tree);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// course.json: the desired state of a course. Replaced whole, atomically, under the course's lock; its
// revision is the hash of its text, so two desktops that change it at the same time notice.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/course.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

struct CourseFile {
    Course course;
    std::string revision;
};

/// What the file of this course says.
[[nodiscard]] std::string courseText(const Course& course);

/// NotFound, Malformed, SchemaTooNew.
[[nodiscard]] Result<CourseFile> readCourse(const StateTree& tree, const CourseId& id);

/// Courses that have a course.json, sorted.
[[nodiscard]] Result<std::vector<CourseId>> listCourses(const StateTree& tree);

/// Writes `course` and gives its revision. Conflict where the file is not at `expected` (absent: where there
/// is one already); the first error of validate(); InvalidArgument (detail "keepsWork") where a seat or a TP
/// that has work on the place would vanish from the file: such a seat is dropped instead. NotHome, also for a
/// copy on a compute host.
[[nodiscard]] Result<std::string> putCourse(const StateTree& tree, const Course& course,
                                            const std::optional<std::string>& expected);

/// Writes a copy of a course whose home is elsewhere over whatever was there; nothing where it is the same.
/// The first error of validate().
[[nodiscard]] Result<void> putCopy(const StateTree& tree, const Course& course);

/// Reads, changes and writes under the lock (NotHome, as above); the file stays as it was
/// where `change` fails or changes nothing.
[[nodiscard]] Result<Course> changeCourse(const StateTree& tree, const CourseId& id,
                                          const std::function<Result<void>(Course&)>& change);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an export takes along besides the trees that lie ready: the course's own small files as they are now,
// and copies of the workspaces, which belong to other uids and may be in use.
#pragma once

#include "core/agent/engines/engine.h"

#include <stop_token>
#include <string>
#include <vector>

namespace pupitre
{

struct Packed {
    std::vector<std::string> leftOut; // files that are nothing but holes, as paths of the export
};

/// Fills the folder `export` of the course, anew each time; it stays until unpackCourse(). A course that is
/// Gone or Arriving is NotHome. The first workspace that cannot be copied is the error (subject: its seat).
[[nodiscard]] Result<Packed> packCourse(const StateTree& tree, Engine& engine, const CourseId& course,
                                        std::stop_token stop);
[[nodiscard]] Result<void> unpackCourse(const StateTree& tree, const CourseId& course);

/// True for paths of a course folder that an export carries: no locks, nothing half made.
[[nodiscard]] bool isExported(const std::string& path);

} // namespace pupitre

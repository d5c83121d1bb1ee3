// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An import that has arrived whole becomes a course of this place, in one step: the folder is looked at as
// something a stranger made, every submission is compared with its MANIFEST, and then the folder is renamed.
#pragma once

#include "core/agent/statetree.h"

#include <stop_token>
#include <string>

namespace pupitre
{

struct AdoptionOrder {
    CourseId course;
    std::string token; // of the move it comes with: the course waits to arrive. Empty: it is at home at once
    std::string from;
};

struct Adopted {
    std::string revision;
    int submissions = 0; // compared with their MANIFEST
};

/// NotFound (subject "import"); AlreadyExists (subject: the course) where there is one and it is not of this
/// move; UnsafePath for what a course has no place for; what validate() and checkSubmission() say. Nothing is
/// changed on failure.
[[nodiscard]] Result<Adopted> adoptCourse(const StateTree& tree, const AdoptionOrder& order,
                                          std::stop_token stop);

} // namespace pupitre

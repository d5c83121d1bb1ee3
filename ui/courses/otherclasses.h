// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The known courses whose students another one can take over.
#pragma once

#include "core/services/classroom/refs.h"
#include "ui/courses/rostersource.h"

namespace pupitre
{

class Classroom;

/// In the order of the list of courses, without those of nobody and without `except`.
[[nodiscard]] std::vector<OtherClass> otherClasses(const Classroom& classroom,
                                                   const std::optional<CourseRef>& except = {});

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new course from one that is on this place: its code, data and documents, and nothing that anybody did in
// it. It is gathered aside and appears whole, in one rename.
#pragma once

#include "core/agent/course/standing.h"
#include "core/agent/statetree.h"
#include "core/domain/course.h"

#include <cstdint>
#include <stop_token>

namespace pupitre
{

struct CopyOrder {
    CourseId from;
    Course course; // the new one; its TPs have the ids and code versions they have in `from`
};

struct CourseCopied {
    std::string revision;
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
};

/// Asked again after the answer was lost: the same revision, nothing is copied. NotFound (subject: the
/// source, or a TP without its code), AlreadyExists (subject: the new id), NotHome, Busy, and what validate()
/// and copyTreeOf() say; then nothing is left of it.
[[nodiscard]] Result<CourseCopied> copyCourse(const StateTree& tree, const CopyOrder& order,
                                              const ProgressSink& progress, std::stop_token stop);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course that is to be made from another: what the pages and `course copy` fill in, the rules, and the
// course that comes of it. Of the old one it keeps what was prepared and nothing that anybody did.
#pragma once

#include "core/services/making/copydates.h"
#include "core/services/making/coursedraft.h"

#include <set>

namespace pupitre
{

struct CopyDraft {
    Course from;
    std::set<CourseId> taken; // by the courses of its place
    std::string title;
    std::string courseId; // empty: made from the title, and one that is not taken
    Roster roster;        // empty: nobody yet
    std::vector<TpDates> dates;
};

/// With the dates as they are, and the title.
[[nodiscard]] CopyDraft copyDraftOf(const Course& course, std::set<CourseId> taken);

struct CopyProblem {
    DraftProblem problem;
    std::optional<TpId> tp; // whose dates it is about
    bool operator==(const CopyProblem&) const = default;
};

/// Everything that is wrong or worth saying; a TP that is not wanted has no problems.
[[nodiscard]] std::vector<CopyProblem> validate(const CopyDraft& draft);
[[nodiscard]] bool sound(const std::vector<CopyProblem>& problems);

/// The new course: title, people of the list (without keys of the old course), zone, networks, and the wanted
/// TPs with their environment, limits and code; without opened and ended marks, extensions, waivers and
/// compute hosts. InvalidArgument (subject: the first problem's) where validate() finds one that stops.
[[nodiscard]] Result<Course> courseFrom(const CopyDraft& draft);

} // namespace pupitre

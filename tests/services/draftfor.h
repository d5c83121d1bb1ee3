// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The course that tests of the services make.
#pragma once

#include "core/services/making/coursedraft.h"

namespace pupitre::test
{

/// A course "dl" with one TP "tp1" and these students (CSV), whose session is far away.
[[nodiscard]] inline CourseDraft draftFor(const std::string& students)
{
    CourseDraft draft;
    draft.title = "Deep learning";
    draft.courseId = "dl";
    draft.tpTitle = "TP 1";
    draft.tpId = "tp1";
    draft.image = "localhost/pupitre/absent:1";
    draft.zone = "UTC";
    draft.sessions = {{"2099-11-23 08:00", "2099-11-23 12:00"}};
    draft.deadline = "2099-11-29";
    draft.roster = *rosterFromCsv(students);
    return draft;
}

} // namespace pupitre::test

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course that is being made: what the wizard's pages and `course create` fill in, and the rules that say
// what is missing.
#pragma once

#include "core/domain/course.h"
#include "core/services/localtime.h"
#include "core/services/timetable/tphours.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

struct CourseDraft {
    /// The TP joins this course: its people, zone and networks are the course's, whatever stands below.
    std::optional<Course> into;
    // Who
    std::string courseId; // empty: made from the title
    std::string title;
    Roster roster;
    // What
    std::string tpId; // empty: made from the TP's title
    std::string tpTitle;
    std::string room;
    std::string image;
    std::filesystem::path code; // empty: nothing is handed out
    std::filesystem::path data;
    std::filesystem::path documents;
    std::string dataOnPlace; // absolute path already on the place, instead of `data`
    std::string documentsOnPlace;
    // When
    std::string zone; // IANA
    std::vector<SessionDraft> sessions;
    std::string deadline;  // local
    std::string retention; // local; empty: 60 days after the deadline
    StartPolicy start = StartPolicy::ByItself;
    // Hardware
    Limits open{.cpus = 2, .memoryMiB = 2048, .processes = 512, .workspaceMiB = 2048, .fileMiB = 1024};
    Limits handIn{.cpus = 1, .memoryMiB = 1024, .processes = 256, .workspaceMiB = 2048, .fileMiB = 1024};
    // Access
    std::vector<std::string> networks;
};

/// Everything that is wrong or worth saying, in the order of the pages.
[[nodiscard]] std::vector<DraftProblem> validate(const CourseDraft& draft);

/// The course this draft describes. InvalidArgument (subject: the first problem's) where validate() finds one
/// that stops.
[[nodiscard]] Result<Course> courseFrom(const CourseDraft& draft);

/// The class list of such a folder: its first .csv by name; empty: there is none.
[[nodiscard]] std::filesystem::path classListIn(const std::filesystem::path& folder);

/// A draft from a folder: code/, data/, documents/ where they exist, and its class list.
[[nodiscard]] Result<CourseDraft> draftFromFolder(const std::filesystem::path& folder);

} // namespace pupitre

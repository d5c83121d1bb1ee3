// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course that is being made: what the wizard's pages and `course create` fill in, and the rules that say
// what is missing.
#pragma once

#include "core/domain/course.h"
#include "core/formats/roster.h"
#include "core/services/localtime.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

struct SessionDraft {
    std::string start; // local, "2026-11-23T08:00"
    std::string end;
    bool operator==(const SessionDraft&) const = default;
};

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

enum class DraftProblemKind {
    TitleMissing,
    TpTitleMissing,
    IdRefused, // subject: the id
    TpExists,  // the course has one of this name already; subject: its title
    ImageMissing,
    ZoneUnknown, // subject: the zone
    SessionsMissing,
    TimeUnreadable, // subject: the text, number: session (1…), 0 for deadline and retention
    TimeInGap,      // subject: the text; the clocks jump over it; detail: the time that is used
    TimeTwice,      // subject: the text; it comes twice; detail: the offset that is used
    SessionOrder,   // number: session that ends before it starts or overlaps the one before
    DeadlineMissing,
    DeadlineTooEarly,  // before the last session ends
    RetentionTooEarly, // before the deadline
    FolderMissing,     // subject: path
    NetworkRefused,    // subject: the text
    RosterLine,        // number: line, subject: what it says; see rosterProblem
    RosterEmpty,       // a course of nobody: allowed, but said
    CourseRefused,     // anything validate(Course) found; detail of the error
};

enum class DraftSeverity { Stops, Warns };

struct DraftProblem {
    DraftProblemKind kind{};
    DraftSeverity severity = DraftSeverity::Stops;
    std::string subject;
    std::string detail;
    int number = 0;
    std::optional<RosterProblem> roster; // with RosterLine

    bool operator==(const DraftProblem&) const = default;
};

/// Everything that is wrong or worth saying, in the order of the pages.
[[nodiscard]] std::vector<DraftProblem> validate(const CourseDraft& draft);
[[nodiscard]] bool sound(const std::vector<DraftProblem>& problems); // nothing in it Stops

/// The course this draft describes. InvalidArgument (subject: the first problem's) where validate() finds one
/// that stops.
[[nodiscard]] Result<Course> courseFrom(const CourseDraft& draft);

/// The class list of such a folder: its first .csv by name; empty: there is none.
[[nodiscard]] std::filesystem::path classListIn(const std::filesystem::path& folder);

/// A draft from a folder: code/, data/, documents/ where they exist, and its class list.
[[nodiscard]] Result<CourseDraft> draftFromFolder(const std::filesystem::path& folder);

} // namespace pupitre

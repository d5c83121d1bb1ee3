// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be wrong with a course that is being made, or is worth saying.
#pragma once

#include "core/domain/tp.h"
#include "core/formats/roster.h"

#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

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
    SessionsFewer,  // number: sessions that a copied TP had more
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

[[nodiscard]] bool sound(const std::vector<DraftProblem>& problems); // nothing in it Stops

} // namespace pupitre

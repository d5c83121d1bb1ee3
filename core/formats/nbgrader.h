// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// nbgrader's course folder and class list: <step>/<student>/<assignment>/…, with timestamp.txt where work was
// handed in. Sources: nbgrader/docs/source/user_guide/what_is_nbgrader.rst, nbgrader/utils.py (parse_utc),
// nbgrader/apps/dbapp.py (student import).
#pragma once

#include "core/domain/course.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

enum class NbgraderStep { Source, Release, Submitted, Autograded, Feedback };

struct NbgraderPath {
    NbgraderStep step = NbgraderStep::Submitted;
    std::string student; // of source and release it is "."
    std::string assignment;
    std::string path; // within the assignment; empty for the folder itself

    bool operator==(const NbgraderPath&) const = default;
};

/// A name that nbgrader can take for a student or an assignment: one folder, without "+", which separates
/// names in the exchange. InvalidArgument (subject: the name).
[[nodiscard]] Result<void> checkNbgraderName(std::string_view name);

/// "submitted/ada/tp1", to which files are added. InvalidArgument.
[[nodiscard]] Result<std::string> nbgraderFolder(NbgraderStep step, std::string_view student,
                                                 std::string_view assignment);
/// The reverse, of a path relative to the course folder. Nothing for what is not laid out so.
[[nodiscard]] std::optional<NbgraderPath> nbgraderPath(std::string_view path);

inline constexpr std::string_view nbgraderTimestampFile = "timestamp.txt";

/// "2026-11-23 09:15:00.000000 UTC", as the exchange writes it.
[[nodiscard]] std::string nbgraderTimestamp(Instant instant);
/// Also with a numeric offset or without a zone (UTC), without a fraction, and with a line end. Malformed
/// (subject "timestamp") for other zones by name, because their letters are not unique.
[[nodiscard]] Result<Instant> instantFromNbgraderTimestamp(std::string_view text);

/// A line for each member of the active seats: id (the login), first_name, last_name, email, lms_user_id (the
/// id number). rosterFromCsv() reads it back.
[[nodiscard]] std::string nbgraderStudentsCsv(const std::vector<Seat>& seats);

} // namespace pupitre

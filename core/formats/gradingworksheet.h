// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moodle's grading worksheet: downloaded, filled in, uploaded again. Moodle finds its columns by their header
// in the site's language and compares the identifier and the date of the last change to its own, so
// everything that is not filled in goes back as it came. Source: Moodle
// mod/assign/feedback/offline/importgradeslib.php.
#pragma once

#include "core/domain/error.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

enum class WorksheetColumn {
    Identifier, // "Participant 12345"
    FullName,
    IdNumber,
    Email,
    Status,
    Group,
    Grade,
    MaximumGrade,
    GradeChangeable,
    SubmissionModified,
    GradeModified,
    OnlineText,
    Feedback, // comments
};

enum class MoodleLanguage { English, French };

struct WorksheetRow {
    int line = 0;                   // of the file; 0: was not in one
    std::vector<std::string> cells; // one for each column

    bool operator==(const WorksheetRow&) const = default;
};

enum class WorksheetProblemKind {
    TooManyCells, // the row is left out, as it is where too few, or a quote is not closed
    TooFewCells,
    QuoteUnclosed,
    IdentifierUnknown, // no number at its end: left out; value: the cell
    IdentifierTwice,   // the second is left out; value: the cell
    EncodingGuessed,   // not UTF-8, read as Windows-1252; line 0, nothing left out
};

struct WorksheetProblem {
    WorksheetProblemKind kind{};
    int line = 0;
    std::string value;

    bool operator==(const WorksheetProblem&) const = default;
};

struct GradingWorksheet {
    MoodleLanguage language = MoodleLanguage::English;
    std::vector<std::string> columns; // headers as the file has them
    std::vector<std::optional<WorksheetColumn>> meanings;
    std::vector<WorksheetRow> rows;
    std::vector<WorksheetProblem> problems;

    bool operator==(const GradingWorksheet&) const = default;

    [[nodiscard]] bool has(WorksheetColumn column) const;
    /// Empty where the column is not there.
    [[nodiscard]] std::string cell(std::size_t row, WorksheetColumn column) const;
    /// NotFound where the worksheet has no such column. Texts that a spreadsheet would take for a formula are
    /// made harmless.
    [[nodiscard]] Result<void> setCell(std::size_t row, WorksheetColumn column, std::string_view text);
    /// The number of "Participant 12345".
    [[nodiscard]] std::string participantId(std::size_t row) const;
};

inline constexpr std::size_t maxWorksheetBytes = 32 * 1024 * 1024;

/// TooLarge; Malformed (subject "worksheet") without the three columns that Moodle demands: identifier, grade
/// and last change of the grade, in English or French. Rows that cannot be used are problems.
[[nodiscard]] Result<GradingWorksheet> gradingWorksheetFromCsv(std::string_view text);

/// UTF-8 with commas, whatever it was read from: what Moodle takes by default.
[[nodiscard]] std::string gradingWorksheetToCsv(const GradingWorksheet& worksheet);

/// One without rows, with the columns of an assignment that is marked by points and commented.
[[nodiscard]] GradingWorksheet emptyGradingWorksheet(MoodleLanguage language);
/// Header of a column as Moodle writes it.
[[nodiscard]] std::string worksheetHeader(WorksheetColumn column, MoodleLanguage language);

} // namespace pupitre

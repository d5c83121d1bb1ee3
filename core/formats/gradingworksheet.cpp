// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/gradingworksheet.h"

#include "core/formats/csv.h"
#include "core/formats/csvwriter.h"
#include "core/formats/rostercolumns.h"
#include "core/formats/textencoding.h"

#include <algorithm>
#include <array>
#include <set>

namespace pupitre
{

namespace
{

using Column = WorksheetColumn;
using Kind = WorksheetProblemKind;

struct Header {
    Column column;
    std::string_view english;
    std::string_view french;
};

/// Moodle's lang/en and its French language pack: mod_assign, core and assignfeedback_comments. Where several
/// wordings were in use over the years the newest comes first, and writes.
constexpr std::array headers = {
    Header{Column::Identifier, "Identifier", "Identifiant"},
    Header{Column::FullName, "Full name", "Nom complet"},
    Header{Column::FullName, "First name / Last name", "Prénom / Nom de famille"},
    Header{Column::IdNumber, "ID number", "Numéro d’identification"},
    Header{Column::IdNumber, "Student number", "Numéro étudiant"},
    Header{Column::Email, "Email address", "Adresse de courriel"},
    Header{Column::Email, "Email", "Adresse e-mail"},
    Header{Column::Status, "Status", "Statut"},
    Header{Column::Group, "Group", "Groupe"},
    Header{Column::Grade, "Grade", "Note"},
    Header{Column::MaximumGrade, "Maximum grade", "Note maximale"},
    Header{Column::GradeChangeable, "Grade can be changed", "La note peut être modifiée"},
    Header{Column::SubmissionModified, "Last modified (submission)", "Dernière modification (travail remis)"},
    Header{Column::OnlineText, "Online text", "Texte en ligne"},
    Header{Column::GradeModified, "Last modified (grade)", "Dernière modification (note)"},
    Header{Column::GradeModified, "Last modified (mark)", "Dernière modification (évaluation)"},
    Header{Column::Feedback, "Feedback comments", "Feedback par commentaires"},
    Header{Column::Feedback, "Comments", "Commentaires"},
};

constexpr std::array written = {Column::Identifier,      Column::FullName,
                                Column::IdNumber,        Column::Email,
                                Column::Status,          Column::Group,
                                Column::Grade,           Column::MaximumGrade,
                                Column::GradeChangeable, Column::SubmissionModified,
                                Column::GradeModified,   Column::Feedback};
constexpr std::array demanded = {Column::Identifier, Column::Grade, Column::GradeModified};

std::string_view worded(const Header& header, MoodleLanguage language)
{
    return language == MoodleLanguage::English ? header.english : header.french;
}

/// Every column at most once, the first of two alike; compared without accents and capitals, because a
/// spreadsheet may have been at it.
std::vector<std::optional<Column>> meaningsOf(const std::vector<std::string>& columns,
                                              MoodleLanguage language)
{
    std::vector<std::optional<Column>> meanings(columns.size());
    std::set<Column> taken;
    for (const Header& header : headers)
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (meanings[i] || taken.contains(header.column)
                || foldedHeader(columns[i]) != foldedHeader(worded(header, language)))
                continue;
            meanings[i] = header.column;
            taken.insert(header.column);
        }
    return meanings;
}

std::string numberAtTheEnd(std::string_view text)
{
    const std::size_t last = text.find_last_not_of("0123456789");
    return std::string(last == std::string_view::npos ? text : text.substr(last + 1));
}

void takeRow(GradingWorksheet& worksheet, CsvRow row, std::set<std::string>& known)
{
    const auto leaveOut = [&](Kind kind, std::string value) {
        worksheet.problems.push_back({kind, row.line, std::move(value)});
    };
    if (row.quoteUnclosed)
        return leaveOut(Kind::QuoteUnclosed, {});
    if (row.cells.size() != worksheet.columns.size())
        return leaveOut(row.cells.size() > worksheet.columns.size() ? Kind::TooManyCells : Kind::TooFewCells,
                        std::to_string(row.cells.size()));
    worksheet.rows.push_back({row.line, std::move(row.cells)});
    const std::size_t index = worksheet.rows.size() - 1;
    const std::string id = worksheet.participantId(index);
    if (!id.empty() && known.insert(id).second)
        return;
    leaveOut(id.empty() ? Kind::IdentifierUnknown : Kind::IdentifierTwice,
             worksheet.cell(index, Column::Identifier));
    worksheet.rows.pop_back();
}

} // namespace

bool GradingWorksheet::has(WorksheetColumn column) const
{
    return std::find(meanings.begin(), meanings.end(), column) != meanings.end();
}

std::string GradingWorksheet::cell(std::size_t row, WorksheetColumn column) const
{
    for (std::size_t i = 0; i < meanings.size() && row < rows.size(); ++i)
        if (meanings[i] == column)
            return rows[row].cells[i];
    return {};
}

Result<void> GradingWorksheet::setCell(std::size_t row, WorksheetColumn column, std::string_view text)
{
    const auto found = std::find(meanings.begin(), meanings.end(), column);
    if (found == meanings.end() || row >= rows.size())
        return fail(ErrorKind::NotFound, worksheetHeader(column, language));
    rows[row].cells[static_cast<std::size_t>(found - meanings.begin())] = harmlessCell(text);
    return {};
}

std::string GradingWorksheet::participantId(std::size_t row) const
{
    return numberAtTheEnd(cell(row, Column::Identifier));
}

Result<GradingWorksheet> gradingWorksheetFromCsv(std::string_view text)
{
    if (text.size() > maxWorksheetBytes)
        return fail(ErrorKind::TooLarge, "worksheet", std::to_string(maxWorksheetBytes));
    if (text.find('\0') != std::string_view::npos)
        return fail(ErrorKind::Malformed, "worksheet", "NUL");
    const DecodedText decoded = decodeText(text);
    std::vector<CsvRow> rows = csvRows(decoded.utf8, detectSeparator(decoded.utf8));
    if (rows.empty() || rows.front().quoteUnclosed)
        return fail(ErrorKind::Malformed, "worksheet");

    GradingWorksheet worksheet;
    worksheet.columns = rows.front().cells;
    const auto usable = [&](MoodleLanguage language) {
        worksheet.language = language;
        worksheet.meanings = meaningsOf(worksheet.columns, language);
        return std::all_of(demanded.begin(), demanded.end(),
                           [&](Column column) { return worksheet.has(column); });
    };
    if (!usable(MoodleLanguage::French) && !usable(MoodleLanguage::English))
        return fail(ErrorKind::Malformed, "worksheet", csvLine(worksheet.columns).substr(0, 160));
    if (decoded.was == TextEncoding::Windows1252)
        worksheet.problems.push_back({Kind::EncodingGuessed, 0, {}});
    std::set<std::string> known;
    for (std::size_t i = 1; i < rows.size(); ++i)
        takeRow(worksheet, std::move(rows[i]), known);
    return worksheet;
}

std::string gradingWorksheetToCsv(const GradingWorksheet& worksheet)
{
    std::string text = csvLine(worksheet.columns);
    for (const WorksheetRow& row : worksheet.rows)
        text += csvLine(row.cells);
    return text;
}

std::string worksheetHeader(WorksheetColumn column, MoodleLanguage language)
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [column](const Header& header) { return header.column == column; });
    return found == headers.end() ? std::string() : std::string(worded(*found, language));
}

GradingWorksheet emptyGradingWorksheet(MoodleLanguage language)
{
    GradingWorksheet worksheet;
    worksheet.language = language;
    for (const Column column : written) {
        worksheet.columns.push_back(worksheetHeader(column, language));
        worksheet.meanings.emplace_back(column);
    }
    return worksheet;
}

} // namespace pupitre

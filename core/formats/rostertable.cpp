// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/rostertable.h"

#include <algorithm>

namespace pupitre
{

namespace
{

bool isDigitOfNumber(char c)
{
    return c >= '0' && c <= '9';
}

bool looksLikeMail(const std::string& cell)
{
    return cell.find('@') != std::string::npos && cell.find(' ') == std::string::npos;
}

bool looksLikeNumber(const std::string& cell)
{
    constexpr std::size_t shortest = 5; // marks and group numbers are shorter
    return cell.size() >= shortest && std::all_of(cell.begin(), cell.end(), isDigitOfNumber);
}

bool looksLikeLogin(const std::string& cell)
{
    return std::any_of(cell.begin(), cell.end(), [](char c) { return c >= 'a' && c <= 'z'; })
           && std::all_of(cell.begin(), cell.end(), [](char c) {
                  return isDigitOfNumber(c) || (c >= 'a' && c <= 'z') || c == '.' || c == '-' || c == '_';
              });
}

/// The first column of which nearly all cells below the first row that hold something are like that.
template <class Looks>
void guess(const RosterTable& table, RosterMeanings& meanings, RosterColumn meaning, Looks looks)
{
    const std::size_t from = table.rows.size() > 1 ? 1 : 0;
    for (std::size_t column = 0; column < meanings.size(); ++column) {
        if (meanings[column])
            continue;
        int filled = 0;
        int alike = 0;
        for (std::size_t row = from; row < table.rows.size(); ++row) {
            const auto& cells = table.rows[row].cells;
            if (column >= cells.size() || cells[column].empty())
                continue;
            ++filled;
            alike += looks(cells[column]) ? 1 : 0;
        }
        if (filled > 0 && alike * 10 >= filled * 9) {
            meanings[column] = meaning;
            return;
        }
    }
}

std::size_t widest(const std::vector<CsvRow>& rows)
{
    std::size_t width = 0;
    for (const CsvRow& row : rows)
        width = std::max(width, row.cells.size());
    return width;
}

} // namespace

Result<RosterTable> rosterTableFrom(std::string_view text)
{
    if (text.size() > maxRosterBytes)
        return fail(ErrorKind::TooLarge, "roster", std::to_string(maxRosterBytes));
    const DecodedText decoded = decodeText(text);
    if (decoded.utf8.find('\0') != std::string::npos)
        return fail(ErrorKind::Malformed, "roster", "NUL bytes: no text");

    RosterTable table;
    table.encoding = decoded.was;
    table.separator = detectSeparator(decoded.utf8);
    table.rows = csvRows(decoded.utf8, table.separator);
    // Excel's own way of naming the separator.
    if (!table.rows.empty() && table.rows.front().cells.front().starts_with("sep=")) {
        if (const auto& cell = table.rows.front().cells.front(); cell.size() == 5)
            table.separator = cell[4];
        table.rows = csvRows(decoded.utf8, table.separator);
        table.rows.erase(table.rows.begin());
    }
    if (table.rows.empty())
        return fail(ErrorKind::Malformed, "roster", "empty");

    const CsvRow& first = table.rows.front();
    const std::size_t width = widest(table.rows);
    table.meanings = rosterColumns(first.cells);
    table.headed = !first.quoteUnclosed
                   && std::any_of(table.meanings.begin(), table.meanings.end(),
                                  [](const auto& meaning) { return meaning.has_value(); });
    table.meanings.resize(width);
    // A pasted list without a header: one column of logins or mail addresses.
    if (!table.headed && width == 1)
        table.meanings = {first.cells.front().find('@') == std::string::npos ? RosterColumn::Login
                                                                             : RosterColumn::Email};
    return table;
}

bool namesPeople(const RosterMeanings& meanings)
{
    return std::any_of(meanings.begin(), meanings.end(), [](const auto& meaning) {
        return meaning == RosterColumn::Login || meaning == RosterColumn::Email
               || meaning == RosterColumn::IdNumber;
    });
}

RosterMeanings guessedMeanings(const RosterTable& table)
{
    RosterMeanings meanings(table.meanings.size());
    guess(table, meanings, RosterColumn::Email, looksLikeMail);
    guess(table, meanings, RosterColumn::IdNumber, looksLikeNumber);
    guess(table, meanings, RosterColumn::Login, looksLikeLogin);
    return meanings;
}

bool looksHeaded(const RosterTable& table, const RosterMeanings& guessed)
{
    const auto& first = table.rows.front().cells;
    for (std::size_t column = 0; column < std::min(first.size(), guessed.size()); ++column) {
        if (guessed[column] == RosterColumn::Email)
            return !looksLikeMail(first[column]);
        if (guessed[column] == RosterColumn::IdNumber)
            return !looksLikeNumber(first[column]);
    }
    return true;
}

} // namespace pupitre

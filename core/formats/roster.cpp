// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/roster.h"

#include "core/formats/csv.h"
#include "core/formats/rostercolumns.h"
#include "core/formats/textencoding.h"

#include <algorithm>
#include <map>
#include <optional>

namespace pupitre
{

namespace
{

using Columns = std::vector<std::optional<RosterColumn>>;

constexpr std::size_t maxLoginBytes = 64;  // longer than any account name of Linux or Active Directory
constexpr std::size_t maxShownBytes = 160; // of a bad line, in a problem

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

/// Blanks and signs that a list or a command reads as something else have no place in an account name.
bool isUsableLogin(const std::string& login)
{
    if (login.empty() || login.size() > maxLoginBytes || login.front() == '-')
        return false;
    return std::none_of(login.begin(), login.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= 0x20 || byte == 0x7f
               || std::string_view("/\\\"',;:|<>").find(c) != std::string_view::npos;
    });
}

std::string joined(const CsvRow& row, char separator)
{
    std::string line;
    for (const std::string& cell : row.cells)
        line += (line.empty() ? "" : std::string(1, separator)) + cell;
    return line.substr(0, maxShownBytes);
}

bool holdsKnownColumn(const Columns& columns)
{
    return std::any_of(columns.begin(), columns.end(), [](const auto& column) { return column.has_value(); });
}

/// Turns rows into entries and remembers what was seen, so that the second of two is named with the first's
/// line.
class Collector final
{
public:
    Collector(Roster& roster, Columns columns) : m_roster(roster), m_columns(std::move(columns)) {}

    void take(const CsvRow& row)
    {
        if (row.quoteUnclosed)
            return leaveOut(RosterProblemKind::QuoteUnclosed, row.line, joined(row, m_roster.separator));
        if (tooManyCells(row))
            return leaveOut(RosterProblemKind::TooManyCells, row.line, std::to_string(row.cells.size()));
        if (row.cells.size() < m_columns.size() && m_columns.size() > 1)
            remark(RosterProblemKind::TooFewCells, row.line, std::to_string(row.cells.size()));

        RosterEntry entry = read(row);
        if (entry.member.login.empty())
            entry.member.login = loginOtherwise(entry.member);
        if (entry.member.login.empty())
            return leaveOut(RosterProblemKind::LoginMissing, row.line, joined(row, m_roster.separator));
        if (!isUsableLogin(entry.member.login))
            return leaveOut(RosterProblemKind::LoginRefused, row.line, entry.member.login);
        keepIfNew(std::move(entry));
    }

    void nameLargeGroups()
    {
        std::map<std::string, std::vector<std::size_t>> groups;
        for (std::size_t i = 0; i < m_roster.entries.size(); ++i)
            groups[m_roster.entries[i].group].push_back(i);
        for (const auto& [group, members] : groups) {
            if (group.empty() || members.size() <= maxGroupMembers)
                continue;
            remark(RosterProblemKind::GroupTooLarge, m_roster.entries[members.front()].line, group);
            for (const std::size_t i : members)
                m_roster.entries[i].group.clear();
        }
    }

private:
    static constexpr std::size_t maxGroupMembers = 4;

    void leaveOut(RosterProblemKind kind, int line, std::string value, int otherLine = 0)
    {
        m_roster.problems.push_back({kind, RosterSeverity::LeftOut, line, std::move(value), otherLine});
    }
    void remark(RosterProblemKind kind, int line, std::string value, int otherLine = 0)
    {
        m_roster.problems.push_back({kind, RosterSeverity::Remark, line, std::move(value), otherLine});
    }

    [[nodiscard]] bool tooManyCells(const CsvRow& row) const
    {
        // Spreadsheets write empty cells to the right of the table; only text there means that a separator
        // was inside a name.
        for (std::size_t i = m_columns.size(); i < row.cells.size(); ++i)
            if (!row.cells[i].empty())
                return true;
        return false;
    }

    /// One line, without control bytes.
    std::string cleaned(const std::string& cell, int line, std::size_t column)
    {
        std::string clean;
        bool removed = false;
        for (const char c : cell) {
            const auto byte = static_cast<unsigned char>(c);
            if (c == '\n' || c == '\r' || c == '\t') {
                if (!clean.empty() && clean.back() != ' ')
                    clean += ' ';
            } else if (byte < 0x20 || byte == 0x7f) {
                removed = true;
            } else {
                clean += c;
            }
        }
        if (removed)
            remark(RosterProblemKind::ControlBytes, line,
                   column < m_roster.columns.size() ? m_roster.columns[column] : std::string());
        return clean;
    }

    RosterEntry read(const CsvRow& row)
    {
        RosterEntry entry;
        entry.line = row.line;
        for (std::size_t i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i) {
            if (!m_columns[i])
                continue;
            std::string cell = cleaned(row.cells[i], row.line, i);
            switch (*m_columns[i]) {
            case RosterColumn::Login:
                entry.member.login = std::move(cell);
                break;
            case RosterColumn::GivenName:
                entry.member.givenName = std::move(cell);
                break;
            case RosterColumn::FamilyName:
                entry.member.familyName = std::move(cell);
                break;
            case RosterColumn::Email:
                entry.member.email = std::move(cell);
                break;
            case RosterColumn::IdNumber:
                entry.member.idNumber = std::move(cell);
                break;
            case RosterColumn::Group:
                entry.group = std::move(cell);
                break;
            case RosterColumn::PublicKey:
                entry.publicKey = std::move(cell);
                break;
            }
        }
        return entry;
    }

    /// Moodle's participants page exports no login; the part before the @ is what people know themselves by.
    static std::string loginOtherwise(const Member& member)
    {
        const auto at = member.email.find('@');
        if (at != std::string::npos && at > 0)
            return lowered(member.email.substr(0, at));
        return member.idNumber;
    }

    void keepIfNew(RosterEntry entry)
    {
        const Member& member = entry.member;
        const auto [sameLogin, newLogin] = m_logins.try_emplace(lowered(member.login), entry.line);
        if (!newLogin)
            return leaveOut(RosterProblemKind::DuplicateLogin, entry.line, member.login, sameLogin->second);
        if (!member.idNumber.empty()) {
            const auto [sameId, newId] = m_idNumbers.try_emplace(member.idNumber, entry.line);
            if (!newId)
                return leaveOut(RosterProblemKind::DuplicateId, entry.line, member.idNumber, sameId->second);
        }
        if (!member.email.empty()) {
            const auto [sameMail, newMail] = m_mails.try_emplace(lowered(member.email), entry.line);
            if (!newMail)
                remark(RosterProblemKind::DuplicateMail, entry.line, member.email, sameMail->second);
        }
        if (!entry.publicKey.empty()) {
            if (const auto key = parsePublicKey(entry.publicKey); !key)
                remark(RosterProblemKind::KeyRefused, entry.line, key.error().detail);
        }
        m_roster.entries.push_back(std::move(entry));
    }

    Roster& m_roster;
    Columns m_columns;
    std::map<std::string, int> m_logins;
    std::map<std::string, int> m_idNumbers;
    std::map<std::string, int> m_mails;
};

/// A pasted list without a header: one column of logins or mail addresses.
bool isPlainList(const std::vector<CsvRow>& rows)
{
    return std::all_of(rows.begin(), rows.end(), [](const CsvRow& row) { return row.cells.size() == 1; });
}

RosterColumn meaningOfPlainList(const std::vector<CsvRow>& rows)
{
    return rows.front().cells.front().find('@') == std::string::npos ? RosterColumn::Login
                                                                     : RosterColumn::Email;
}

} // namespace

Result<Roster> rosterFromCsv(std::string_view text)
{
    if (text.size() > maxRosterBytes)
        return fail(ErrorKind::TooLarge, "roster", std::to_string(maxRosterBytes));
    if (text.find('\0') != std::string_view::npos)
        return fail(ErrorKind::Malformed, "roster", "NUL bytes: no text, or UTF-16");

    const DecodedText decoded = decodeText(text);
    Roster roster;
    if (decoded.was == TextEncoding::Windows1252)
        roster.problems.push_back(
            {RosterProblemKind::EncodingGuessed, RosterSeverity::Remark, 0, "Windows-1252"});

    roster.separator = detectSeparator(decoded.utf8);
    std::vector<CsvRow> rows = csvRows(decoded.utf8, roster.separator);
    // Excel's own way of naming the separator.
    if (!rows.empty() && rows.front().cells.front().starts_with("sep=")) {
        if (const auto& cell = rows.front().cells.front(); cell.size() == 5)
            roster.separator = cell[4];
        rows = csvRows(decoded.utf8, roster.separator);
        rows.erase(rows.begin());
    }
    if (rows.empty())
        return fail(ErrorKind::Malformed, "roster", "empty");

    Columns columns = rosterColumns(rows.front().cells);
    const bool hasHeader = holdsKnownColumn(columns) && !rows.front().quoteUnclosed;
    if (!hasHeader && !isPlainList(rows)) {
        roster.problems.push_back({RosterProblemKind::HeaderUnknown, RosterSeverity::LeftOut,
                                   rows.front().line, joined(rows.front(), roster.separator)});
        return roster;
    }
    if (hasHeader)
        roster.columns = rows.front().cells;
    else
        columns = {meaningOfPlainList(rows)};

    Collector collector(roster, std::move(columns));
    for (std::size_t i = hasHeader ? 1 : 0; i < rows.size(); ++i)
        collector.take(rows[i]);
    collector.nameLargeGroups();
    std::stable_sort(roster.problems.begin(), roster.problems.end(),
                     [](const RosterProblem& a, const RosterProblem& b) { return a.line < b.line; });
    return roster;
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/roster.h"

#include "core/formats/rostertable.h"

#include <algorithm>
#include <map>

namespace pupitre
{

namespace
{

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

/// Those that are named or mean something: a cell to the right of them is one too many.
RosterMeanings columnsOf(const RosterTable& table)
{
    RosterMeanings columns = table.meanings;
    const std::size_t named = table.headed ? table.rows.front().cells.size() : columns.size();
    while (columns.size() > named && !columns.back())
        columns.pop_back();
    return columns;
}

/// Turns rows into entries and remembers what was seen, so that the second of two is named with the first's
/// line.
class Collector final
{
public:
    Collector(Roster& roster, RosterMeanings columns) : m_roster(roster), m_columns(std::move(columns)) {}

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
    RosterMeanings m_columns;
    std::map<std::string, int> m_logins;
    std::map<std::string, int> m_idNumbers;
    std::map<std::string, int> m_mails;
};

} // namespace

Result<Roster> rosterFromCsv(std::string_view text)
{
    const auto table = rosterTableFrom(text);
    if (!table)
        return tl::unexpected(table.error());
    return rosterFrom(*table);
}

Roster rosterFrom(const RosterTable& table)
{
    Roster roster;
    roster.separator = table.separator;
    roster.groupSeats = table.groupSeats;
    if (table.encoding == TextEncoding::Windows1252)
        roster.problems.push_back(
            {RosterProblemKind::EncodingGuessed, RosterSeverity::Remark, 0, "Windows-1252"});
    const CsvRow& first = table.rows.front();
    if (table.headed)
        roster.columns = first.cells;
    if (!namesPeople(table.meanings)) {
        roster.problems.push_back({RosterProblemKind::HeaderUnknown, RosterSeverity::LeftOut, first.line,
                                   joined(first, roster.separator)});
        return roster;
    }

    Collector collector(roster, columnsOf(table));
    for (std::size_t i = table.headed ? 1 : 0; i < table.rows.size(); ++i)
        collector.take(table.rows[i]);
    if (table.groupSeats == GroupSeats::Shared)
        collector.nameLargeGroups();
    std::stable_sort(roster.problems.begin(), roster.problems.end(),
                     [](const RosterProblem& a, const RosterProblem& b) { return a.line < b.line; });
    return roster;
}

} // namespace pupitre

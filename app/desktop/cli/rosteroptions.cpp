// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See rosteroptions.h.
#include "app/desktop/cli/rosteroptions.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>

namespace pupitre
{

namespace
{

constexpr std::array columnWords{
    std::pair{"login", RosterColumn::Login},          std::pair{"first-name", RosterColumn::GivenName},
    std::pair{"last-name", RosterColumn::FamilyName}, std::pair{"mail", RosterColumn::Email},
    std::pair{"number", RosterColumn::IdNumber},      std::pair{"group", RosterColumn::Group},
    std::pair{"key", RosterColumn::PublicKey}};
constexpr auto unusedWord = "none";

/// By its name in the first row, else by its number from 1.
std::optional<std::size_t> columnCalled(const RosterTable& table, const std::string& text)
{
    const auto& names = table.rows.front().cells;
    const auto named = std::find_if(names.begin(), names.end(), [&](const std::string& name) {
        return !name.empty() && foldedHeader(name) == foldedHeader(text);
    });
    if (table.headed && named != names.end())
        return static_cast<std::size_t>(named - names.begin());
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    if (!whole || number == 0 || number > table.meanings.size())
        return std::nullopt;
    return number - 1;
}

Result<void> say(RosterTable& table, const std::string& text)
{
    const auto equals = text.find('=');
    const std::string word = text.substr(0, equals);
    const auto meaning = std::find_if(columnWords.begin(), columnWords.end(),
                                      [&](const auto& one) { return word == one.first; });
    const auto column =
        equals == std::string::npos ? std::nullopt : columnCalled(table, text.substr(equals + 1));
    if (!column || (meaning == columnWords.end() && word != unusedWord))
        return fail(ErrorKind::InvalidArgument, "--column", text);
    table.meanings[*column].reset();
    if (meaning == columnWords.end())
        return {};
    // A meaning is given once: the column that had it has none now.
    std::replace(table.meanings.begin(), table.meanings.end(), std::optional(meaning->second),
                 std::optional<RosterColumn>());
    table.meanings[*column] = meaning->second;
    return {};
}

RosterEntry* entryCalled(Roster& roster, const std::string& text)
{
    const auto found =
        std::find_if(roster.entries.begin(), roster.entries.end(), [&](const RosterEntry& entry) {
            const Member& one = entry.member;
            return one.login == text || one.email == text || one.idNumber == text;
        });
    return found == roster.entries.end() ? nullptr : &*found;
}

Result<void> seatTogether(Roster& roster, const std::string& text)
{
    std::istringstream names(text);
    std::vector<RosterEntry*> together;
    for (std::string name; std::getline(names, name, ',');) {
        RosterEntry* entry = entryCalled(roster, name);
        if (entry == nullptr)
            return fail(ErrorKind::NotFound, name);
        together.push_back(entry);
    }
    if (together.size() < 2 || together.size() > mostMembers)
        return fail(ErrorKind::InvalidArgument, "--group", text);
    for (RosterEntry* entry : together)
        entry->group = text; // as good a name as any: no list has it
    return {};
}

} // namespace

std::string columnWord(RosterColumn meaning)
{
    const auto found = std::find_if(columnWords.begin(), columnWords.end(),
                                    [&](const auto& one) { return one.second == meaning; });
    return found->first;
}

Result<RosterTable> rosterTableWith(const Arguments& arguments, std::string_view text)
{
    auto table = rosterTableFrom(text);
    if (!table)
        return table;
    const auto said = arguments.values("column");
    if (arguments.has("no-header") && table->headed) {
        table->headed = false;
        table->meanings = RosterMeanings(table->meanings.size());
    } else if (!arguments.has("no-header") && !table->headed && !said.empty()) {
        table->headed = looksHeaded(*table, guessedMeanings(*table)); // by names that nobody knew
    }
    for (const std::string& one : said)
        if (auto done = say(*table, one); !done)
            return tl::unexpected(done.error());
    return table;
}

Result<Roster> rosterWith(const Arguments& arguments, const RosterTable& table)
{
    const auto groups = arguments.values("group");
    if (arguments.has("alone") && !groups.empty())
        return fail(ErrorKind::InvalidArgument, "--group", "--alone");
    RosterTable seated = table;
    if (arguments.has("alone"))
        seated.groupSeats = GroupSeats::Alone;
    Roster roster = rosterFrom(seated);
    for (const std::string& group : groups)
        if (auto done = seatTogether(roster, group); !done)
            return tl::unexpected(done.error());
    return roster;
}

Result<Roster> rosterWith(const Arguments& arguments, std::string_view text)
{
    const auto table = rosterTableWith(arguments, text);
    return table ? rosterWith(arguments, *table) : tl::unexpected(table.error());
}

} // namespace pupitre

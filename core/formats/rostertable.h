// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A class list as a table: its rows, and what each column means. The meanings are read from the column names
// where those are known; where they are not, a person says them.
#pragma once

#include "core/formats/csv.h"
#include "core/formats/roster.h"
#include "core/formats/rostercolumns.h"
#include "core/formats/textencoding.h"

#include <optional>
#include <string_view>
#include <vector>

namespace pupitre
{

using RosterMeanings = std::vector<std::optional<RosterColumn>>;

struct RosterTable {
    std::vector<CsvRow> rows; // with the one that names the columns; never none
    bool headed = false;      // the first row names the columns
    char separator = ',';
    TextEncoding encoding = TextEncoding::Utf8;
    RosterMeanings meanings; // one per column of the widest row; nothing: not ours
    GroupSeats groupSeats = GroupSeats::Shared;

    bool operator==(const RosterTable&) const = default;
};

/// TooLarge, or Malformed for text that is no table at all (empty, or NUL bytes).
[[nodiscard]] Result<RosterTable> rosterTableFrom(std::string_view text);

/// A column says who somebody is: login, mail or number. Without one nobody can be read from it.
[[nodiscard]] bool namesPeople(const RosterMeanings& meanings);

/// What the columns look like by what is in them, for a table whose names say nothing: mail, number and login
/// only, because first and last names look alike.
[[nodiscard]] RosterMeanings guessedMeanings(const RosterTable& table);
/// Does the first row look like names of columns, by this guess?
[[nodiscard]] bool looksHeaded(const RosterTable& table, const RosterMeanings& guessed);

/// Everybody on it, and every line that cannot be used; only HeaderUnknown where no column names people.
[[nodiscard]] Roster rosterFrom(const RosterTable& table);

} // namespace pupitre

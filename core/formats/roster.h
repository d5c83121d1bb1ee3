// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A class list as a learning platform exports it. Text in, everything that could be read and everything that
// could not out: no line is dropped without being named.
#pragma once

#include "core/domain/course.h"

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct RosterEntry {
    int line = 0; // where it begins, 1 is the first line of the file
    Member member;
    std::string group;     // name of the group; empty: works alone
    std::string publicKey; // as given, not yet parsed

    bool operator==(const RosterEntry&) const = default;
};

enum class RosterProblemKind {
    LoginMissing,   // nothing to name the person by; value: the line
    LoginRefused,   // value: the login
    DuplicateLogin, // value: the login; otherLine: where it was first
    DuplicateId,    // value: the id number
    DuplicateMail,  // value; a remark, the entry is kept
    TooManyCells,   // value: number of cells
    TooFewCells,
    QuoteUnclosed,
    EncodingGuessed, // not UTF-8, read as Latin-1; line 0
    HeaderUnknown,   // no column that says who somebody is; value: the first line
    ControlBytes,    // removed from a cell; value: the column
    GroupTooLarge,   // value: the group; more than four members
    KeyRefused,      // value: the reason of parsePublicKey
};

enum class RosterSeverity { LeftOut, Remark }; // LeftOut: this line gives no entry

struct RosterProblem {
    RosterProblemKind kind{};
    RosterSeverity severity = RosterSeverity::LeftOut;
    int line = 0;
    std::string value;
    int otherLine = 0;

    bool operator==(const RosterProblem&) const = default;
};

enum class GroupSeats { Shared, Alone }; // one seat for a group of two to four, or one each

struct Roster {
    std::vector<RosterEntry> entries;
    std::vector<RosterProblem> problems;
    char separator = ',';
    std::vector<std::string> columns; // as the file names them
    GroupSeats groupSeats = GroupSeats::Shared;

    bool operator==(const Roster&) const = default;
};

inline constexpr std::size_t maxRosterBytes = 8 * 1024 * 1024;

/// TooLarge, or Malformed for text that is no table at all (empty, or NUL bytes). Everything else is a
/// problem in the list.
[[nodiscard]] Result<Roster> rosterFromCsv(std::string_view text);

/// Seats of a roster: one per person, one per group where groups are given and share. Ids are numbers, "s01",
/// "s02", … in the order of the list; they say nothing about the person.
[[nodiscard]] std::vector<Seat> seatsFrom(const Roster& roster);

/// One of a group whom the list does not name, while it names others of it.
struct Leaver {
    SeatId seat;
    Member member;
    bool operator==(const Leaver&) const = default;
};

/// What a re-import would change: people matched by id number, then login, and a seat with the people who sit
/// on it. What the list does not say stays: empty cells take nothing away. Who changes groups takes the keys
/// along and leaves the work. Dropped seats keep their work.
struct RosterDifference {
    std::vector<Seat> added;
    std::vector<Seat> changed;   // as they will be, with the id they have
    std::vector<SeatId> dropped; // nobody of it is in the list; they go if told
    std::vector<Leaver> leavers; // they go if told
    bool operator==(const RosterDifference&) const = default;
};
[[nodiscard]] RosterDifference difference(const std::vector<Seat>& known, const Roster& roster);

/// Every seat that somebody would leave; none where a line of the list could not be used: whoever is on it
/// would seem to be gone.
[[nodiscard]] std::vector<SeatId> allLeaving(const RosterDifference& difference, const Roster& roster);

/// The seats after it. Of the dropped seats and the leavers, only those of seats in `leaving` go: their keys
/// go with them.
[[nodiscard]] std::vector<Seat> changedSeats(std::vector<Seat> known, const RosterDifference& difference,
                                             const std::vector<SeatId>& leaving);

} // namespace pupitre

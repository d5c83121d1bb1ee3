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
    HeaderUnknown,   // no known column name in the first line; value: the first line
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

struct Roster {
    std::vector<RosterEntry> entries;
    std::vector<RosterProblem> problems;
    char separator = ',';
    std::vector<std::string> columns; // as the file names them

    bool operator==(const Roster&) const = default;
};

inline constexpr std::size_t maxRosterBytes = 8 * 1024 * 1024;

/// TooLarge, or Malformed for text that is no table at all (empty, or NUL bytes). Everything else is a
/// problem in the list.
[[nodiscard]] Result<Roster> rosterFromCsv(std::string_view text);

/// Seats of a roster: one per person, one per group where groups are given. Ids are made from login or group
/// name and stay unique; they do not depend on the order of the lines.
[[nodiscard]] std::vector<Seat> seatsFrom(const Roster& roster);

/// What a re-import would change: seats matched by id number, then login. What the list does not say stays:
/// empty cells take nothing away, and a list that names one of a group leaves the others in it. Dropped seats
/// keep their work.
struct RosterDifference {
    std::vector<Seat> added;
    std::vector<Seat> changed; // as they will be, with the id they have
    std::vector<SeatId> dropped;
    bool operator==(const RosterDifference&) const = default;
};
[[nodiscard]] RosterDifference difference(const std::vector<Seat>& known, const Roster& roster);

enum class Listed { New, There, Changed };
[[nodiscard]] Listed listedAs(const RosterEntry& entry, const RosterDifference& difference);
/// The seats after it; of the dropped ones only those in `leaving` are.
[[nodiscard]] std::vector<Seat> changedSeats(std::vector<Seat> known, const RosterDifference& difference,
                                             const std::vector<SeatId>& leaving);

} // namespace pupitre

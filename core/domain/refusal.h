// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why the gate let a student not do something. Beside its line for people, it names the reason to programs.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pupitre
{

enum class Refusal {
    BadKeyLine,      // the forced command is damaged
    NoCourse,        // no such course, or it cannot be read
    Moving,          // its home is another place, or will be in a moment
    NoSeat,          // not in the course any more
    Withdrawn,       // revoked
    Blocked,         // detail: why; sftp still works
    NotYet,          // detail: when it opens
    NothingOpen,     // no TP at all
    ReadOnlyNow,     // the deadline has passed
    BeingFrozen,     // the deadline has passed a moment ago
    NothingHandedIn, // no receipt yet
    NotUnderstood,   // "pupitre" with something else
    NeedsNoTerminal,
    NoTp,               // detail: the id asked for
    TooOften,           // detail: seconds
    TooManyConnections, // detail: how many there may be
    CannotStart,        // detail: what the engine said
    CannotShow,         // sftp is not possible on this place; detail: why
    CannotSubmit,       // detail
    Broken,             // something of ours cannot be read or written; detail
};

struct Refused {
    Refusal why{};
    std::string detail{};
};

/// As it travels and is journalled: "notYet". Never shown to people.
[[nodiscard]] const char* wireName(Refusal why);
[[nodiscard]] std::optional<Refusal> refusalFromWireName(std::string_view name);

} // namespace pupitre

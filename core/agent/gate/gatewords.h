// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why the gate says no, and the one line it says it with. English only: an ssh client has no language to ask
// for, and the line must be searchable.
#pragma once

#include "core/domain/error.h"
#include "core/domain/seatmessage.h"

#include <string>
#include <tl/expected.hpp>

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

template <class T>
using GateResult = tl::expected<T, Refused>;

[[nodiscard]] inline tl::unexpected<Refused> refuse(Refusal why, std::string detail = {})
{
    return tl::unexpected<Refused>(Refused{why, std::move(detail)});
}
[[nodiscard]] tl::unexpected<Refused> refuse(Refusal why, const Error& error);

/// One line, without its newline and with nothing a terminal would act on.
[[nodiscard]] std::string lineFor(const Refused& refused);
[[nodiscard]] const char* wireName(Refusal why);

/// A message of the teacher for a terminal, raw or not, in lines of its own.
[[nodiscard]] std::string linesFor(const SeatMessage& message, Instant now);

} // namespace pupitre

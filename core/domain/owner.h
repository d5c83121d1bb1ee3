// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose a figure is: what a person may be told about who uses a machine.
#pragma once

#include "core/domain/ids.h"

#include <compare>
#include <string>

namespace pupitre
{

enum class OwnerKind {
    Seat,       // of a TP; without a seat: of its course, as older figures are kept
    Experiment, // of this account
    Account,    // this account itself, outside every instance
    Others,     // other people on the machine, together
    Nobody      // in use, and nobody can be named: a driver's own share, a process that cannot be looked at
};

struct Owner {
    OwnerKind kind = OwnerKind::Nobody;
    CourseId course; // Seat
    TpId tp;
    SeatId seat;
    std::string experiment; // Experiment: its id

    auto operator<=>(const Owner&) const = default;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a new course and a second import share: who sits together, and the number of the next seat.
#pragma once

#include "core/formats/roster.h"

#include <vector>

namespace pupitre
{

/// Entries that share a seat: one person, or one group.
using RosterTeam = std::vector<const RosterEntry*>;

/// In the order of the list; a group stands where its first member does.
[[nodiscard]] std::vector<RosterTeam> teamsOf(const Roster& roster);

/// The person with the key of the list, where it gives a usable one.
[[nodiscard]] Member memberOf(const RosterEntry& entry);

/// "s01", "s02", …: never one that is taken, nor one before it: those may have been seats once.
class SeatNumbers final
{
public:
    explicit SeatNumbers(const std::vector<Seat>& taken);
    [[nodiscard]] SeatId next();

private:
    int m_last = 0;
};

} // namespace pupitre

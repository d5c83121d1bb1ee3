// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verb `visit COURSE TP SEAT`: a terminal for the teacher inside the running instance of a seat, as its
// student. It is in the journal and the student is told before it begins; it ends at the seat's end.
#pragma once

#include "core/agent/statetree.h"

#include <string>
#include <string_view>

namespace pupitre
{

/// On the account's own terminal. Exit status: that of the shell; 1 where there is nothing to enter, with a
/// line that says why; 2 where the words are no ids.
int runTeacherVisit(std::string_view course, std::string_view tp, std::string_view seat);

/// The same on a compute host, for a home that has told and noted it already.
int enterForHome(const StateTree& tree, const SeatTp& seat);

/// The request that hands a visit on to a compute host.
[[nodiscard]] std::string visitRequestText(const SeatTp& seat);

/// What the student reads: nobody knows their language there.
inline constexpr auto visitNotice = "Your teacher has opened a terminal in your environment.\n"
                                    "Votre enseignant a ouvert un terminal dans votre environnement.";

} // namespace pupitre

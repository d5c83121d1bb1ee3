// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See draftpeople.h.
#include "core/services/making/draftpeople.h"

namespace pupitre
{

std::vector<Seat> seatsOfDraft(const Roster& roster, std::vector<DraftProblem>& problems)
{
    for (const RosterProblem& problem : roster.problems)
        problems.push_back(
            {DraftProblemKind::RosterLine, DraftSeverity::Warns, problem.value, {}, problem.line, problem});
    auto seats = seatsFrom(roster);
    if (seats.empty())
        problems.push_back({DraftProblemKind::RosterEmpty, DraftSeverity::Warns, {}, {}, 0, std::nullopt});
    return seats;
}

} // namespace pupitre

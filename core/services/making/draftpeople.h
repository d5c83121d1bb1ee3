// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The students of a draft, whichever wizard they were chosen in.
#pragma once

#include "core/services/making/draftproblem.h"

#include <vector>

namespace pupitre
{

/// Their seats; every line of the list that is wrong, and that there is nobody, are added to `problems`.
[[nodiscard]] std::vector<Seat> seatsOfDraft(const Roster& roster, std::vector<DraftProblem>& problems);

} // namespace pupitre

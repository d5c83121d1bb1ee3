// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What commands about planned TPs share: reading the plans, the load of each place, for people and for
// programs.
#pragma once

#include "app/desktop/cli/session.h"
#include "core/services/classroom/placeweeks.h"
#include "core/wire/json.h"
#include "ui/courses/week/weekboard.h"

#include <functional>

namespace pupitre
{

/// Courses as they were last seen; with --place, that place is asked first.
void withNewestPlans(CliSession& session, std::function<void()> then);

[[nodiscard]] std::vector<CourseCard> cardsOf(const Classroom& classroom);
[[nodiscard]] Capacities capacitiesOf(const BoardSources& sources);

[[nodiscard]] Json toJson(const Load& load);
[[nodiscard]] Json toJson(const std::vector<PlaceTp>& tps);
[[nodiscard]] Json toJson(const Conflict& conflict);
[[nodiscard]] Json toJson(const PlaceCapacity& has);

void showSessions(Terminal& terminal, const Board& board);
/// Each place with what may be taken there day by day.
void showLoads(Terminal& terminal, const Board& board);
void showConflicts(Terminal& terminal, const Board& board);

} // namespace pupitre

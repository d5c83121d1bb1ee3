// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A look at the seats of a course: marks, folders, recorded processes. No engine is asked and nothing is
// changed, so a look at 30 seats costs milliseconds.
#pragma once

#include "core/agent/course/plan.h"
#include "core/agent/seats/seatfailure.h"

#include <vector>

namespace pupitre
{

[[nodiscard]] Result<SeatView> surveySeat(const StateTree& tree, const SeatTp& seat);

struct Survey {
    std::vector<SeatView> views;
    std::vector<SeatFailure> failures;
};

/// Every seat in every TP of the course.
[[nodiscard]] Survey surveyCourse(const StateTree& tree, const Course& course);

/// Number of the submission whose freeze was begun and not marked: its workspace is renamed already, or all
/// is done but the mark.
[[nodiscard]] std::optional<int> unfinishedFreeze(const StateTree& tree, const SeatTp& seat);

} // namespace pupitre

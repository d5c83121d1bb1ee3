// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks on disk: one small JSON file per fact, written last, after the thing it speaks of is done, and
// fsynced. A mark must fit even when the disk is full, so the reserve (reserve.h) is given up for it.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/marks.h"

#include <string>

namespace pupitre
{

/// Everything marked for this seat in this TP; no file, no mark. Malformed for a mark that cannot be read:
/// what cannot be understood must not be taken for "not frozen".
[[nodiscard]] Result<Marks> readMarks(const StateTree& tree, const SeatTp& seat);

[[nodiscard]] Result<void> writeFrozen(const StateTree& tree, const SeatTp& seat, FrozenMark mark);
/// Number of the newest collected submission; a smaller number than the one there changes nothing.
[[nodiscard]] Result<void> writeCollected(const StateTree& tree, const SeatTp& seat, int submission);
[[nodiscard]] Result<void> writePurged(const StateTree& tree, const SeatTp& seat);

// Of the seat, in every TP of the course.
[[nodiscard]] Result<void> writeRevoked(const StateTree& tree, const CourseId& course, const SeatId& seat);
[[nodiscard]] Result<void> clearRevoked(const StateTree& tree, const CourseId& course, const SeatId& seat);
[[nodiscard]] Result<void> writeBlocked(const StateTree& tree, const CourseId& course, const SeatId& seat,
                                        const std::string& reason);
[[nodiscard]] Result<void> clearBlocked(const StateTree& tree, const CourseId& course, const SeatId& seat);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page shows of a TP, read from the tree alone: no engine is asked, so it may be asked for often.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/course.h"
#include "core/domain/seatstatus.h"

namespace pupitre
{

/// One seat of it, as of now. What cannot be read is its error.
[[nodiscard]] SeatStatus seatStatusOf(const StateTree& tree, const Tp& tp, const SeatTp& where);

enum class Loads { Without, With }; // what instances take: measured, at most each loadInterval

/// NotFound where the course has no such TP.
[[nodiscard]] Result<TpStatus> tpStatus(const StateTree& tree, const CourseId& course, const TpId& tp,
                                        Loads loads = Loads::Without);

} // namespace pupitre

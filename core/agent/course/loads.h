// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the running instances of a TP take. The last measurement is kept in run/loads, for everybody who asks:
// the processor's share is between two of them, and however many ask, and however often, the place measures
// no more often than loadInterval.
#pragma once

#include "core/agent/course/plan.h"
#include "core/domain/instanceload.h"

#include <chrono>
#include <map>
#include <vector>

namespace pupitre
{

inline constexpr std::chrono::milliseconds loadInterval{2000};
/// What was used longer ago says nothing of now.
inline constexpr std::chrono::minutes longestLoadInterval{3};

/// Of the seats of this TP that run, among these. Nothing for one that cannot be looked at, or began after
/// the last measurement.
[[nodiscard]] std::map<SeatId, InstanceLoad> loadsOf(const StateTree& tree, const CourseId& course,
                                                     const Tp& tp, const std::vector<SeatView>& views);

/// Measures all that runs on this account, for those who ask once.
void noteLoads(const StateTree& tree);

/// Thousandths of a core; 0 where less was used in the end than in the beginning: processes that end may
/// take their figures with them.
[[nodiscard]] int coreShare(std::chrono::microseconds before, std::chrono::microseconds after,
                            std::chrono::milliseconds elapsed);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an instance of a seat is made of, in its phase: the one place that reads it out of a course. Reconcile
// and the gate (which starts hand-in instances on demand) ask here.
#pragma once

#include "core/agent/seats/instances.h"
#include "core/domain/course.h"

#include <vector>

namespace pupitre
{

enum class LimitsProfile { Class, HandIn };

/// NotFound where the course has no such TP or seat.
[[nodiscard]] Result<InstanceOrder> instanceOrder(const StateTree& tree, const Course& course,
                                                  const SeatTp& seat, LimitsProfile profile, Instant endsAt,
                                                  const std::vector<Gpu>& gpus);

} // namespace pupitre

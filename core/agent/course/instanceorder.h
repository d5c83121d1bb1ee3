// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an instance of a seat is made of, in its phase: the one place that reads it out of a course. Reconcile
// and the gate (which starts hand-in instances on demand) ask here.
#pragma once

#include "core/agent/seats/instances.h"
#include "core/domain/course.h"
#include "core/domain/schedule.h"

#include <vector>

namespace pupitre
{

enum class LimitsProfile { Class, HandIn };

/// What a seat may use in Open, else what it may use while it only hands in. A disk fills the same in both:
/// where hand-in says nothing about sizes, those of the class hold.
[[nodiscard]] Limits limitsIn(const Tp& tp, LimitsProfile profile);
[[nodiscard]] LimitsProfile profileIn(Phase phase);

/// NotFound where the course has no such TP or seat.
[[nodiscard]] Result<InstanceOrder> instanceOrder(const StateTree& tree, const Course& course,
                                                  const SeatTp& seat, LimitsProfile profile, Instant endsAt,
                                                  const std::vector<Gpu>& gpus);

} // namespace pupitre

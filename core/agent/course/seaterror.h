// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The newest error of a seat that still stands, kept in a file so that every desktop sees it.
#pragma once

#include "core/agent/seats/seatfailure.h"
#include "core/domain/course.h"

#include <optional>
#include <vector>

namespace pupitre
{

[[nodiscard]] std::optional<Error> readSeatError(const StateTree& tree, const SeatTp& seat);

/// Writes those that failed and removes those of all other seats of the course: for them all went well this
/// time.
void keepSeatErrors(const StateTree& tree, const Course& course, const std::vector<SeatFailure>& failures);

} // namespace pupitre

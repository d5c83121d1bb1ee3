// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom a dialog is about, in one line.
#pragma once

#include "core/domain/course.h"

#include <QString>

#include <vector>

namespace pupitre
{

/// The first few names, and how many more: "A, B, C, D, and 3 more".
[[nodiscard]] QString someNames(const Course& course, const std::vector<SeatId>& seats);
/// What this seat is called, short and plain; its id where it is not in the course.
[[nodiscard]] QString seatName(const Course& course, const SeatId& seat);

} // namespace pupitre

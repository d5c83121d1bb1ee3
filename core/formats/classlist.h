// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The students of a course as a class list, so that another course can take them over.
#pragma once

#include "core/domain/course.h"

#include <string>
#include <vector>

namespace pupitre
{

/// CSV with a header, a line for each member of the active seats; who shares a seat has the seat's id as
/// group. rosterFromCsv() reads it back. Keys stay behind: access is given by course.
[[nodiscard]] std::string classListCsv(const std::vector<Seat>& seats);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who of a group is at work on a TP: whose key a living connection came in with.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/course.h"

#include <string>
#include <vector>

namespace pupitre
{

/// Names, in the order of the seat. Who only asks how things stand is not at work; a connection whose key is
/// not known (a key line of an older agent) is nobody's.
[[nodiscard]] std::vector<std::string> membersAtWork(const StateTree& tree, const SeatTp& where,
                                                     const Seat& seat);

} // namespace pupitre

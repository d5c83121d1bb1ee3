// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `pupitre-agent hosted HOME`: the forced command of a home's key on a compute host. SSH_ORIGINAL_COMMAND is
// one of
//   calls                            JSON-RPC lines (hostedcalls.h)
//   send COURSE TREE stamps|hashes   the sending end of a tree
//   receive COURSE TREE              the receiving end of one
//   visit COURSE TP SEAT             a terminal for the teacher, told and noted at home
//   gate COURSE SEAT [KEY]\n<what the student asked for>
// and everything is about courses of that home alone.
#pragma once

#include "core/agent/statetree.h"

#include <string>
#include <string_view>

namespace pupitre
{

/// Exit status.
[[nodiscard]] int runHosted(const StateTree& tree, const std::string& home);

/// The request that hands a student's visit on; `key` as the gate is given it, perhaps empty.
[[nodiscard]] std::string gateRequestText(const CourseId& course, const SeatId& seat, std::string_view key,
                                          std::string_view original);

} // namespace pupitre

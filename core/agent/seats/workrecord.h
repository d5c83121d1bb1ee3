// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of a workspace besides its files: which code it was made from, and whether its student has
// been in it. Code may be replaced until then, and never after.
#pragma once

#include "core/agent/statetree.h"

#include <optional>

namespace pupitre
{

/// Written before the copy is made: a copy cut short is made again, from whatever version is wanted then.
[[nodiscard]] Result<void> noteCodeVersion(const StateTree& tree, const SeatTp& seat,
                                           const std::string& version);
/// None where there is no record: the workspace stays as it is.
[[nodiscard]] std::optional<std::string> codeVersionOf(const StateTree& tree, const SeatTp& seat);

/// From now on the workspace is its student's. Must be called with tree.lock(seat) held, by whoever lets the
/// student in.
[[nodiscard]] Result<void> noteUsed(const StateTree& tree, const SeatTp& seat);
[[nodiscard]] bool isUsed(const StateTree& tree, const SeatTp& seat);

} // namespace pupitre

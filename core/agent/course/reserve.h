// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A few preallocated MiB that are given back to the file system, piece by piece, so that what must be written
// (marks, the journal) can be written when the disk is full.
#pragma once

#include "core/agent/statetree.h"

#include <cstdint>
#include <functional>

namespace pupitre
{

inline constexpr std::int64_t reserveBytes = 4 * 1024 * 1024; // some thousand marks of one block each

/// Preallocates tree.reserve() where it is missing or was used; DiskFull where even that does not fit.
[[nodiscard]] Result<void> keepReserve(const StateTree& tree);

/// Calls write(); each time it fails with DiskFull a piece of the reserve is given up and it is called again.
[[nodiscard]] Result<void> withReserve(const StateTree& tree, const std::function<Result<void>()>& write);

} // namespace pupitre

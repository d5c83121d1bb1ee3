// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A teacher's look into the workspace of one student, while it is worked in or at rest: whether there is one
// to look into, the line in the journal, and the look itself.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/agent/seats/look.h"

#include <stop_token>
#include <string>

namespace pupitre
{

inline constexpr std::chrono::minutes oneLook{15}; // is one line in the journal, however much is read

/// No look without its line. NotFound for a course, TP or seat that is not there, and (detail "workspace")
/// where nothing is prepared yet, or "purged"; TooLate (detail: since when) where the work is closed and the
/// hand-in is what counts; InvalidArgument (detail "away") where the seat works on a compute host; else as
/// listWork.
[[nodiscard]] Result<WorkListing> listSeatWork(const StateTree& tree, Engine& engine, const SeatTp& seat,
                                               const std::string& path, Instant now,
                                               std::stop_token stop = {});
/// As readWork.
[[nodiscard]] Result<LookedFile> readSeatWork(const StateTree& tree, Engine& engine, const SeatTp& seat,
                                              const std::string& path, std::uint64_t most, Instant now,
                                              std::stop_token stop = {});

} // namespace pupitre

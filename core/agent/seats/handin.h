// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Handing in while the work goes on: a numbered copy of a living workspace, with manifest and receipt.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/domain/submission.h"

#include <stop_token>
#include <vector>

namespace pupitre
{

inline constexpr std::chrono::seconds handInPause{
    30};                              // so that a loop of a student's cannot fill the disk or the CPU
inline constexpr int handInsKept = 3; // besides the frozen ones

class HandIn final
{
public:
    HandIn(const StateTree& tree, Engine& engine) : m_tree(tree), m_engine(engine) {}

    /// TooOften (detail: seconds to wait); Busy where the seat is being frozen or handed in; QuotaExceeded
    /// where the copy would not fit in `quotaMiB` together with what is there. `from`: where the files are,
    /// if not in the seat's workspace.
    [[nodiscard]] Result<Submission> handIn(const SeatTp& seat, Instant deadline, std::optional<int> quotaMiB,
                                            std::stop_token stop = {},
                                            const std::filesystem::path& from = {}) const;

private:
    const StateTree& m_tree;
    Engine& m_engine;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Freezing: what a student handed in by working until the deadline. Order, per seat: connections and instance
// ended and seen gone; the workspace renamed into submissions/ (no second copy); recorded and hashed;
// receipt; mark. Nothing is ever deleted, and each half-way state is finished by the next freeze.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/agent/seats/seatfailure.h"
#include "core/domain/submission.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace pupitre
{

struct FreezeOrder {
    SeatTp seat;
    Instant deadline{}; // the seat's own, for the receipt
    std::optional<Instant>
        cutOff{}; // when writing ended, where that was before this freeze: the host was lost
};

struct Frozen {
    SeatTp where;
    Result<Submission> outcome;
};

class Freeze final
{
public:
    Freeze(const StateTree& tree, Engine& engine) : m_tree(tree), m_engine(engine) {}

    /// One outcome per order, in their order. StillRunning: a process that could write would not die, and
    /// nothing was renamed. NotFound: the seat has neither a workspace nor an unfinished freeze.
    [[nodiscard]] std::vector<Frozen> freeze(const std::vector<FreezeOrder>& orders,
                                             std::stop_token stop = {}, const SeatDone& done = {}) const;

private:
    const StateTree& m_tree;
    Engine& m_engine;
};

} // namespace pupitre

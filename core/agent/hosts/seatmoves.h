// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways of one seat between its home and a compute host. Each ends with one rename, so a seat is away or
// at home and never both.
#pragma once

#include "core/agent/course/plan.h"
#include "core/agent/hosts/away.h"
#include "core/agent/hosts/remotehost.h"

namespace pupitre
{

/// A seat that is away, as this round sees it.
struct AwaySeat {
    const SeatView* view = nullptr;
    AwayRecord record;
    bool wanted = false;        // may stay; else it comes home
    std::optional<FarSeat> far; // as the host told in this round, or in one before
};

class SeatMoves final
{
public:
    SeatMoves(const StateTree& tree, Engine& engine) : m_tree(tree), m_engine(engine) {}

    /// Ends what runs here, sends the work if there is any, and marks the seat away. Under the seat's lock.
    [[nodiscard]] Result<AwayRecord> sendOut(const SeatTp& seat, const ComputeHost& to,
                                             const RemoteHost& remote, std::stop_token stop) const;
    /// The whole tree, proven equal, then home. Nothing changes where any of it fails.
    [[nodiscard]] Result<void> bringHome(const AwaySeat& guest, const RemoteHost& remote,
                                         std::stop_token stop) const;
    /// What changed since the last time; the seat works on meanwhile.
    [[nodiscard]] Result<void> refresh(AwaySeat& guest, const RemoteHost& remote, std::stop_token stop) const;
    /// The host is given up: home with the last tree that is here. A record where anything may be missing.
    [[nodiscard]] Result<std::optional<LostRecord>> giveUp(const AwaySeat& guest, Phase phase) const;

private:
    [[nodiscard]] Result<void> emptyHere(const SeatTp& seat) const;

    const StateTree& m_tree;
    Engine& m_engine;
};

} // namespace pupitre

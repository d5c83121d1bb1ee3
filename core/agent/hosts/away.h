// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a home keeps of a seat that works on a compute host: where, since when, and how old the tree is that
// lies here meanwhile (away/work). Moving the work there and back is what sends a seat away and takes it
// home, in one step each.
#pragma once

#include "core/agent/hosts/hostedcalls.h"

#include <optional>

namespace pupitre
{

struct AwayRecord {
    HostId host;
    std::string address;
    Instant since{};
    std::optional<Instant> lastHome; // when the reading of the last tree that came home, or went out, began

    bool operator==(const AwayRecord&) const = default;
};

/// A seat whose host vanished: what was done there after `lastHome` is missing here.
struct LostRecord {
    HostId host;
    std::string address;
    Instant at{};                    // when it was given up
    std::optional<Instant> lastHome; // none: nothing had come home
    bool closed = false;             // nobody could work after it: this is what was frozen

    bool operator==(const LostRecord&) const = default;
};

[[nodiscard]] bool isAway(const StateTree& tree, const SeatTp& seat);
/// Nothing where the seat is at home; Malformed where it is away and its record cannot be read.
[[nodiscard]] Result<std::optional<AwayRecord>> readAway(const StateTree& tree, const SeatTp& seat);
[[nodiscard]] Result<void> writeAway(const StateTree& tree, const SeatTp& seat, const AwayRecord& record);

/// Busy (detail: a seat) while anybody is away: the course does not move or travel without their work.
[[nodiscard]] Result<void> requireAllHome(const StateTree& tree, const Course& course);

/// From home to away. Call with tree.lock(seat) held, when the tree is on its host.
[[nodiscard]] Result<void> goAway(const StateTree& tree, const SeatTp& seat, const AwayRecord& record);
/// From away to home. Call when the tree that lies here is the one to go on from.
[[nodiscard]] Result<void> comeHome(const StateTree& tree, const SeatTp& seat);

[[nodiscard]] std::optional<FarSeat> readFarSeat(const StateTree& tree, const SeatTp& seat);
[[nodiscard]] Result<void> writeFarSeat(const StateTree& tree, const FarSeat& seat);

[[nodiscard]] std::optional<LostRecord> readLost(const StateTree& tree, const SeatTp& seat);
[[nodiscard]] Result<void> writeLost(const StateTree& tree, const SeatTp& seat, const LostRecord& record);

} // namespace pupitre

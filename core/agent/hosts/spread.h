// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which compute host each seat of a TP works on. Pure: hosts as they are known, seats as they are now.
#pragma once

#include "core/domain/tp.h"

#include <map>
#include <vector>

namespace pupitre
{

/// What one compute host has room for.
struct HostRoom {
    HostId id;
    int seats = 0; // as its owner said
    int gpus = 0;  // as the host told
};

/// Seats of `tp` that `host` takes: where seats share GPUs, no more than its GPUs give.
[[nodiscard]] int roomFor(const Tp& tp, const HostRoom& host);

/// A host for each of `seats` that has one; the others work on the home place. `hosts` are those that answer.
/// A seat keeps its host of `current` while that one is among them (also beyond its room: nobody is moved
/// because a number changed); each of the others gets the host that is least full for its room, in the order
/// of `seats`, so the same question has the same answer.
[[nodiscard]] std::map<SeatId, HostId> spreadSeats(const Tp& tp, const std::vector<SeatId>& seats,
                                                   const std::map<SeatId, HostId>& current,
                                                   const std::vector<HostRoom>& hosts);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of a reconcile that is about compute hosts: which seats are on which, and the way there and back.
// Seats that are away afterwards are no business of this place's plan; all others are here, whole, and are
// planned for as if there were no other host.
//
// A seat works on a compute host while its TP is being prepared or open, and only then: between and after the
// sessions its tree is at home, where it is handed in, frozen and kept.
#pragma once

#include "core/agent/course/journal.h"
#include "core/agent/course/plan.h"
#include "core/agent/course/standing.h"
#include "core/agent/engines/engine.h"
#include "core/agent/seats/seatfailure.h"

#include <set>
#include <stop_token>
#include <vector>

namespace pupitre
{

struct HostTimes {
    std::chrono::seconds lostAfter{std::chrono::minutes{2}};  // silent for so long: its seats go on elsewhere
    std::chrono::seconds treesEvery{std::chrono::minutes{5}}; // trees of living seats come home
};

struct HostsTended {
    std::set<SeatTp> away;
    std::vector<SeatFailure> failures; // also the standing notices of seats whose host was lost
    std::vector<JournalEntry> entries; // who is the caller's to fill in
    std::size_t changed = 0;
};

/// Does nothing, at the cost of nothing, for a course without hosts and without seats that are away.
[[nodiscard]] HostsTended tendHosts(const StateTree& tree, Engine& engine, const Course& course,
                                    const std::vector<SeatView>& views, const HostTimes& times,
                                    const ProgressSink& progress, std::stop_token stop);

/// Ends the instances of those seats that are away, so that their hosts start them anew.
[[nodiscard]] std::vector<SeatFailure> endAway(const StateTree& tree, Engine& engine,
                                               const std::vector<SeatTp>& seats);

/// The course goes: its compute hosts that answer forget it, with all that is there of it. Work of any seat
/// that is still away goes too.
void forgetOnHosts(const StateTree& tree, Engine& engine, const Course& course, const std::stop_token& stop);

} // namespace pupitre

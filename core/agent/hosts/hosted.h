// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course on a compute host: a copy of the one on its home place, with the seats that work here. The home
// writes it; nothing of it is frozen, purged or given a key line here.
#pragma once

#include "core/agent/course/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

enum class HostedAs {
    Elsewhere, // not here (any more): what is left of it stays until the home lets it go
    Running,   // works here in its hours
    Held,      // its tree is on its way home: nothing may run
};

struct HostedSeat {
    TpId tp;
    SeatId seat;
    HostedAs as = HostedAs::Running;

    bool operator==(const HostedSeat&) const = default;
};

struct Hosted {
    std::string home; // id of the key of its home
    std::vector<HostedSeat> seats;

    [[nodiscard]] HostedAs seat(const SeatTp& seat) const;
    bool operator==(const Hosted&) const = default;
};

/// Nothing where the course is this place's own; Malformed where it cannot be told.
[[nodiscard]] Result<std::optional<Hosted>> readHosted(const StateTree& tree, const CourseId& course);
[[nodiscard]] Result<void> writeHosted(const StateTree& tree, const CourseId& course, const Hosted& hosted);
[[nodiscard]] bool isHosted(const StateTree& tree, const CourseId& course);

/// As planFor, for a seat of a hosted course: it ends where planFor would freeze or purge.
[[nodiscard]] std::vector<Action> planForHosted(const Course& course, const Hosted& hosted,
                                                const SeatView& view, Instant now, ClockTrust trust);

} // namespace pupitre

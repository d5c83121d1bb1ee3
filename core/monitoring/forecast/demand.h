// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the next weeks ask of a place: hours of TPs, the hand-in windows around them, experiments.
#pragma once

#include "core/domain/placeload.h"

namespace pupitre
{

/// HandIn is an upper bound: an instance runs there only while its student works. Nothing plans experiments
/// yet.
enum class DemandKind { Hours, HandIn, Experiment };

struct Demand {
    DemandKind kind{};
    Booking booking; // of an experiment: `tp` names it, and its course may be empty

    bool operator==(const Demand&) const = default;
};

/// The hours of every session, and the windows in which the work can go on at the hand-in limits: from the
/// end of a session to the next one or to the seat's deadline.
[[nodiscard]] std::vector<Demand> demandsOf(const Course& course);

} // namespace pupitre

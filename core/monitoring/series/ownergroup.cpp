// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See ownergroup.h.
#include "core/monitoring/series/ownergroup.h"

namespace pupitre
{

Owner groupOf(const Owner& owner, Grouping grouping)
{
    Owner group = owner;
    if (owner.kind == OwnerKind::Seat && grouping != Grouping::Person) {
        group.tp = {};
        group.seat = {};
    }
    if (owner.kind == OwnerKind::Seat && grouping == Grouping::Person)
        group.tp = {}; // the same person in another TP of the course
    if (owner.kind == OwnerKind::Experiment && grouping == Grouping::Person)
        return Owner{OwnerKind::Account, {}, {}, {}, {}};
    if (owner.kind == OwnerKind::Experiment && grouping == Grouping::Course)
        group.experiment.clear();
    return group;
}

} // namespace pupitre

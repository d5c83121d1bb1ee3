// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a second import does with each line of the list, for whoever has to see it before it is done.
#pragma once

#include "core/formats/roster.h"

#include <optional>
#include <vector>

namespace pupitre
{

enum class LineChange { Unchanged, Added, Back, Moved, Renamed, Corrected };

struct EntryChange {
    LineChange change = LineChange::Unchanged; // the weightiest, in the order of the enum from Added on
    std::optional<Member> before;              // none: new
    std::vector<Member> others;                // who sits on the same seat after it

    bool operator==(const EntryChange&) const = default;
};

/// One per entry of the list, in its order. Renamed: another first or last name, or another login. Moved: to
/// another seat. Back: of those who had left.
[[nodiscard]] std::vector<EntryChange> changesOf(const std::vector<Seat>& known, const Roster& roster,
                                                 const RosterDifference& difference);

} // namespace pupitre

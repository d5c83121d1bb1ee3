// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a timetable that was read again would change in a TP: which sessions to come are at another time, or
// are gone. It is shown; nothing here applies it.
#pragma once

#include "core/domain/course.h"
#include "core/services/timetable/timetablememory.h"

#include <optional>
#include <vector>

namespace pupitre
{

struct SessionChange {
    Session before;
    std::optional<TimetableEvent> after; // nothing: the timetable has it no more

    bool operator==(const SessionChange&) const = default;
};

struct TimetableProposal {
    std::vector<SessionChange> changes; // in the order of the sessions
    Tp tp;                              // as it would be: its deadline follows its last session

    bool operator==(const TimetableProposal&) const = default;
};

/// Nothing where the timetable says what the TP says. Sessions that have begun, and hours that no event had,
/// are left alone; new events are nobody's until somebody chooses them.
[[nodiscard]] std::optional<TimetableProposal> proposalFor(const Course& course, const TpId& tp,
                                                           const std::vector<TimetableEvent>& before,
                                                           const Timetable& after, Instant now);

} // namespace pupitre

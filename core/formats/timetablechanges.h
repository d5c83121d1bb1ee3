// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a timetable that was read again would change. A proposal to be shown: nothing here applies it.
#pragma once

#include "core/formats/timetable.h"

#include <optional>
#include <vector>

namespace pupitre
{

struct TimetableChange {
    std::optional<TimetableEvent> before; // none: added
    std::optional<TimetableEvent> after;  // none: removed, or cancelled

    bool operator==(const TimetableChange&) const = default;

    [[nodiscard]] bool added() const { return !before; }
    [[nodiscard]] bool removed() const { return !after; }
    [[nodiscard]] bool moved() const;     // start or end
    [[nodiscard]] bool renamed() const;   // summary
    [[nodiscard]] bool relocated() const; // location
};

/// Events that differ, by the time they were or will be at. A cancelled event counts as none; descriptions do
/// not count (ADE writes the hour of the export into them). Matched by uid and recurrence id where these are
/// unique on both sides; what is left, by summary, start and location, because some feeds make new uids each
/// time; then, of one uid, by day, and at last in order where as many are left on both sides: a series moved
/// by an hour is moved, not removed and added. Both must have been read with one window.
[[nodiscard]] std::vector<TimetableChange> timetableChanges(const Timetable& before, const Timetable& after);

} // namespace pupitre

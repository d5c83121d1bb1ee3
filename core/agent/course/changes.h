// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a teacher's click does to the desired state: a fact is written into course.json, under its lock, and
// into the journal. Nothing is started or stopped here; reconcile does that.
#pragma once

#include "core/agent/statetree.h"
#include "core/domain/course.h"

#include <chrono>
#include <optional>
#include <vector>

namespace pupitre
{

/// What a seat is granted. Each part only where given.
struct Extension {
    std::optional<Moment> deadline;
    std::optional<std::chrono::minutes> extraTime; // of every session
};

/// The TP becomes visible to its students and is prepared from now on.
[[nodiscard]] Result<Course> publishTp(const StateTree& tree, const CourseId& course, const TpId& tp);

/// Start TP: Session.opened of the session that `now` belongs to; a second click changes nothing. Publishes
/// as well: an open session of a draft would open nothing. TooEarly, TooLate.
[[nodiscard]] Result<Course> openTp(const StateTree& tree, const CourseId& course, const TpId& tp,
                                    Instant now);

/// End TP: Session.ended of every session under way; only ever earlier. TooLate where none is.
[[nodiscard]] Result<Course> endTp(const StateTree& tree, const CourseId& course, const TpId& tp,
                                   Instant now);

/// Grants `extension` to these seats and no others. A frozen seat is reopened where its new deadline is still
/// to come. InvalidArgument: no seats, a deadline not after the TP's or past the retention; TooLate: more
/// minutes for a seat whose deadline has passed, or a deadline that has.
[[nodiscard]] Result<Course> extendSeats(const StateTree& tree, const CourseId& course, const TpId& tp,
                                         const std::vector<SeatId>& seats, const Extension& extension,
                                         Instant now);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The life of a TP as stops on a line, and where on it a moment is. What the phase line draws.
#pragma once

#include "core/domain/schedule.h"

#include <vector>

namespace pupitre
{

enum class StopKind { Prepared, Session, HandIn, Closed, Purged };
enum class StopState { Done, Now, Later };

struct TimelineStop {
    StopKind kind{};
    StopState state = StopState::Later;
    std::size_t session = 0;      // with Session: its index
    std::optional<Instant> from;  // when it begins, where the clock decides that
    std::optional<Instant> until; // when it ends

    bool operator==(const TimelineStop&) const = default;
};

struct Timeline {
    std::vector<TimelineStop> stops;
    double position = 0; // 2.5: half-way between the third stop and the fourth
    double elapsed = 0;  // 0 to 1, of the stop that is now

    bool operator==(const Timeline&) const = default;
};

/// More sessions than this would not fit on the line: then only the one that is open or comes next is a stop.
inline constexpr std::size_t mostSessionStops = 3;

[[nodiscard]] Timeline timelineOf(const Tp& tp, Instant now);

} // namespace pupitre

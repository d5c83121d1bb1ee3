// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What could be done where a place is short: each way out is tried, not guessed.
#pragma once

#include "core/services/classroom/placeweeks.h"

#include <stop_token>
#include <string>
#include <vector>

namespace pupitre
{

enum class WayOutKind { ShareGpu, MoveSession, OtherPlace, Reserve };

/// Each but Reserve, taken alone, ends the conflict and makes no other.
struct WayOut {
    WayOutKind kind{};
    PlaceTp tp;          // which of them
    int seatsPerGpu = 0; // ShareGpu: the least that is enough
    Instant from{};      // MoveSession: the nearest time that is free
    Instant until{};
    PlaceId place; // OtherPlace
    Load leaves{}; // what is needed at most in that time once it is taken: of OtherPlace, on that place

    bool operator==(const WayOut&) const = default;
};

/// Between which times of a weekday a session may be moved to.
struct WorkDay {
    Instant opens{};
    Instant closes{};

    bool operator==(const WorkDay&) const = default;
};

/// 08:00 to 20:00 of that zone, without weekends, from `first` ("2026-11-23") on for so many days of the
/// calendar. Malformed for what is no day, InvalidArgument for an unknown zone.
[[nodiscard]] Result<std::vector<WorkDay>> workDays(const std::string& first, int count,
                                                    const std::string& zone);

/// In the order of WayOutKind, Reserve always. A session moves within its TP's deadline, to a time in which
/// its class has nothing else there, after `now`, by quarters of an hour. Places of which not everything is
/// known are not offered. Incomplete once `stop` was asked for.
[[nodiscard]] std::vector<WayOut> waysOut(const Conflict& conflict, const PlaceId& place,
                                          const std::vector<CourseCard>& cards, const Capacities& capacities,
                                          const std::vector<WorkDay>& days, Instant now,
                                          const std::stop_token& stop = {});

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a seat's work came in time, as whoever marks it sees it.
#pragma once

#include "core/domain/seatstatus.h"
#include "core/domain/tp.h"

#include <span>

namespace pupitre
{

/// Late: after the deadline of the class, which only a seat with a later one of its own can be. What the
/// deadline itself froze is on time.
enum class HandInTiming { Nothing, OnTime, Late };

struct HandInState {
    HandInTiming timing = HandInTiming::Nothing;
    std::chrono::milliseconds late{0}; // after the deadline of the class

    bool operator==(const HandInState&) const = default;
};

[[nodiscard]] HandInState handInOf(const SeatStatus& seat, const Tp& tp);

struct HandInCounts {
    int onTime = 0;
    int late = 0;
    int nothing = 0;

    bool operator==(const HandInCounts&) const = default;
};

[[nodiscard]] HandInCounts countHandIns(std::span<const SeatStatus> seats, const Tp& tp);

} // namespace pupitre

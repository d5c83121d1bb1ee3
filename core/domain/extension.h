// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What more time would give, before it is given: shown in the dialog, so that nobody learns from the result.
// The place checks again with its own clock.
#pragma once

#include "core/domain/seatstatus.h"
#include "core/domain/tp.h"

#include <vector>

namespace pupitre
{

/// `extraTime` is what the seats will have in every session, not what is added to what they have.
struct ExtensionWish {
    std::vector<SeatId> seats;
    std::optional<std::chrono::minutes> extraTime;
    std::optional<Moment> deadline;
};

enum class ExtensionProblem {
    NoSeats,
    NothingAsked,
    NoSessionLeft, // extra time, and every session is over even with it
    DeadlineNotLater,
    DeadlinePast,
    AfterRetention,
};

struct ExtensionEffect {
    std::optional<Instant> sessionEnds; // of the open session or the next, where extra time was asked
    Instant deadline{};                 // the earliest any of the seats will have
    int reopened = 0;                   // seats that are closed now and could hand in again
    int alreadyLater = 0; // seats whose own deadline is later than the one asked; it would be shortened

    bool operator==(const ExtensionEffect&) const = default;
};

[[nodiscard]] std::vector<ExtensionProblem> problemsOf(const Tp& tp, const ExtensionWish& wish, Instant now);
[[nodiscard]] ExtensionEffect effectOf(const Tp& tp, const ExtensionWish& wish, const TpStatus* status,
                                       Instant now);

/// Extra time of these seats where all have the same; zero otherwise.
[[nodiscard]] std::chrono::minutes commonExtraTime(const Tp& tp, const std::vector<SeatId>& seats);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Does a place's timer work? An entry in cron proves nothing where no cron daemon runs: what counts is when
// it last called.
#pragma once

#include "core/domain/placefacts.h"

namespace pupitre
{

enum class TimerSign {
    None,   // no timer is set up
    NotYet, // set up a moment ago, and its first call has not come
    Silent, // no call lately, or none ever
    Alive,
};

/// Two calls of a minute missed, and some.
inline constexpr std::chrono::seconds timerSilentAfter{150};

[[nodiscard]] TimerSign timerSign(const PlaceFacts& facts);
/// From the last call to the moment the facts were taken; both are the place's own clock.
[[nodiscard]] std::optional<std::chrono::seconds> sinceHeartbeat(const PlaceFacts& facts);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a seat is doing, in one word a teacher can count: the one place where connections, instance, marks and
// the time since the last sign of life become a state. Tiles, filters and Today all ask here.
#pragma once

#include "core/domain/seatstatus.h"

namespace pupitre
{

enum class SeatActivity {
    Preparing,    // published, workspace not in place yet
    Ready,        // workspace in place, before the first session
    Starting,     // its instance is being started
    NotConnected, // may work, nobody is there
    Working,
    Idle, // connected, no sign of life for idleAfter
    Stopping,
    Closing, // past its deadline, not frozen yet
    HandedIn,
    NothingHandedIn, // frozen or past, and no submission
    Failed,          // an error that still stands
    Revoked,
    Purged,
};

/// Without a key stroke or output for this long somebody who is connected is called idle.
inline constexpr std::chrono::minutes idleAfter{5};

[[nodiscard]] SeatActivity activityOf(const SeatStatus& seat, Instant now);

/// What the filters of a TP page count. A seat is in exactly one of the first four or in none; HandedIn is
/// beside them.
enum class SeatGroup { Working, Idle, NotConnected, Failed, HandedIn };
[[nodiscard]] bool isIn(SeatGroup group, const SeatStatus& seat, Instant now);

/// True where a restart makes sense: something runs, or failed, in a phase that has instances.
[[nodiscard]] bool canRestart(const SeatStatus& seat);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One student (or group) as a line of the table and a tile of the wall: everything that is shown, as values,
// so that two rows can be compared and only what changed is painted again.
#pragma once

#include "core/domain/course.h"
#include "core/domain/seatactivity.h"
#include "ui/tp/seats/loadhistory.h"

#include <QString>

#include <array>

namespace pupitre
{

struct SeatRow {
    SeatId id;
    QString name;
    QString logins;     // found by the search box too
    bool known = false; // the place has said something about it
    SeatActivity activity = SeatActivity::Preparing;
    QString state;                  // "Idle 9 min"
    QString connected;              // "2", empty: nobody
    QString lastActivity;           // "2 min ago"
    std::int64_t quietMinutes = -1; // as many; -1: nobody was there
    ShownLoad load;
    LoadHistory history; // of load
    int handIns = 0;
    QString handedIn; // "2, last at 10:32"
    QString extra;    // "+15 min, deadline Mon 30 Nov 23:59"
    QString problem;  // what happened; empty: nothing
    QString remedy;   // what it means and what to do
    QString detail;   // the technical part
    bool restartable = false;
    bool reachable = false;   // at work now, or may come in at any moment
    bool running = false;     // its instance: it can be entered
    std::array<bool, 5> in{}; // by SeatGroup: which filters show it

    bool operator==(const SeatRow&) const = default;
};

/// A row before the place has said anything about the seat.
[[nodiscard]] SeatRow rowOf(const Seat& seat);
/// The same row with what the place says; `now` is the place's clock.
[[nodiscard]] SeatRow rowWith(SeatRow row, const SeatStatus& status, Instant now);

} // namespace pupitre

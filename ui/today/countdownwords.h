// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The countdown of the next TP: what it counts down to, the number, and the hours beside it.
#pragma once

#include "core/domain/schedule.h"

#include <QString>

namespace pupitre
{

struct CountdownWords {
    QString caption; // "Starts in"
    QString number;  // "09:42"
    QString hours;   // "today 08:00 – 12:00"
};

[[nodiscard]] CountdownWords countdownOf(const Tp& tp, const SeatPhase& phase, Instant now);

} // namespace pupitre

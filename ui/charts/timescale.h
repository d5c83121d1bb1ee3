// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The axis of time: round moments of the person's own clock, named as far as the range needs it.
#pragma once

#include "core/domain/instant.h"

#include <QString>
#include <QTimeZone>

#include <vector>

namespace pupitre
{

struct TimeTick {
    Instant at{};
    QString label; // "07:52", "Tue 24", "24 Nov"

    bool operator==(const TimeTick&) const = default;
};

/// About `most`, at least one where the range holds a second. Hours and days are those of the zone, across
/// a change to summer time too.
[[nodiscard]] std::vector<TimeTick> timeTicks(Instant from, Instant until, int most,
                                              const QTimeZone& zone = QTimeZone::systemTimeZone());

/// A moment by itself, as far as a range of this length needs it: "07:31:40", "24 Nov 07:31".
[[nodiscard]] QString momentText(Instant at, std::chrono::milliseconds range,
                                 const QTimeZone& zone = QTimeZone::systemTimeZone());

} // namespace pupitre

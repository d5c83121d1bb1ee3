// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The time a report is about: the last days, a calendar week or month, the semester so far, or days that a
// person names.
#pragma once

#include "core/domain/instant.h"

#include <QDate>
#include <QTimeZone>

#include <utility>

namespace pupitre
{

enum class UsagePeriod { SevenDays, ThirtyDays, ThisWeek, LastWeek, ThisMonth, Semester, Days };
inline constexpr int usagePeriods = 7;

using UsageTime = std::pair<Instant, Instant>; // from, until

/// Never beyond `now`. A week begins on Monday, a semester on the first of September or of February, in the
/// person's zone. Days, which are not known here, are today.
[[nodiscard]] UsageTime timeOf(UsagePeriod period, Instant now,
                               const QTimeZone& zone = QTimeZone::systemTimeZone());

/// Both days whole, but for what is still to come.
[[nodiscard]] UsageTime timeOfDays(const QDate& first, const QDate& last, Instant now,
                                   const QTimeZone& zone = QTimeZone::systemTimeZone());

[[nodiscard]] QDate dayOf(Instant at, const QTimeZone& zone = QTimeZone::systemTimeZone());
/// The last day that the time reaches into: until Monday 00:00 is until Sunday.
[[nodiscard]] QDate lastDayOf(const UsageTime& time, const QTimeZone& zone = QTimeZone::systemTimeZone());

} // namespace pupitre

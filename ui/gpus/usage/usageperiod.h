// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The time a report is about: the last days, or the semester so far.
#pragma once

#include "core/domain/instant.h"

#include <QTimeZone>

#include <utility>

namespace pupitre
{

enum class UsagePeriod { Week, Month, Semester };
inline constexpr int usagePeriods = 3;

/// Until `now`. A semester begins on the first of September or of February, in the person's zone.
[[nodiscard]] std::pair<Instant, Instant> timeOf(UsagePeriod period, Instant now,
                                                 const QTimeZone& zone = QTimeZone::systemTimeZone());

} // namespace pupitre

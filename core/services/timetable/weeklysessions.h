// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same hours every week, with days struck out: how a semester of classes becomes sessions. Days and hours
// are local to the class, so a clock change between two weeks moves nothing.
#pragma once

#include "core/services/making/coursedraft.h"

#include <chrono>
#include <set>
#include <vector>

namespace pupitre
{

inline constexpr int maxWeeks = 53; // a year: what is longer is another course

struct WeeklyPlan {
    std::chrono::local_days first{};
    std::chrono::minutes start{}; // after midnight
    std::chrono::minutes end{};   // the same day
    int weeks = 1;                // 1 to maxWeeks, those struck out included
    std::set<std::chrono::local_days> struckOut;

    bool operator==(const WeeklyPlan&) const = default;
};

/// Every day of the plan, those struck out included.
[[nodiscard]] std::vector<std::chrono::local_days> daysOf(const WeeklyPlan& plan);
/// The days that are not struck out, in order, with their hours.
[[nodiscard]] std::vector<SessionDraft> sessionsOf(const WeeklyPlan& plan);
/// How many weeks reach from `first` to `last`, 1 to maxWeeks.
[[nodiscard]] int weeksUntil(std::chrono::local_days first, std::chrono::local_days last);

} // namespace pupitre

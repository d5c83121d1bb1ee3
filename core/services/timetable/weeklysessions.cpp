// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/timetable/weeklysessions.h"

#include "core/formats/zoneoffsets.h"

#include <algorithm>

namespace pupitre
{

std::vector<std::chrono::local_days> daysOf(const WeeklyPlan& plan)
{
    std::vector<std::chrono::local_days> days;
    for (int week = 0; week < std::clamp(plan.weeks, 1, maxWeeks); ++week)
        days.push_back(plan.first + std::chrono::weeks(week));
    return days;
}

std::vector<SessionDraft> sessionsOf(const WeeklyPlan& plan)
{
    std::vector<SessionDraft> sessions;
    for (const auto day : daysOf(plan)) {
        if (!plan.struckOut.contains(day))
            sessions.push_back({wallText(day + plan.start), wallText(day + plan.end)});
    }
    return sessions;
}

int weeksUntil(std::chrono::local_days first, std::chrono::local_days last)
{
    const auto whole = std::chrono::floor<std::chrono::weeks>(last - first).count();
    return static_cast<int>(std::clamp<decltype(whole + 0)>(whole, 0, maxWeeks - 1)) + 1;
}

} // namespace pupitre

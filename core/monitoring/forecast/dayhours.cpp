// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See dayhours.h.
#include "core/monitoring/forecast/dayhours.h"

#include "core/monitoring/forecast/calendarday.h"
#include "core/services/localtime.h"

#include <algorithm>

namespace pupitre
{

namespace
{

std::string hourText(int hour)
{
    return (hour < 10 ? "T0" : "T") + std::to_string(hour) + ":00";
}

template <class Number>
void fill(std::optional<double>& filled, double need, const std::optional<Number>& has)
{
    if (has && *has > 0)
        filled = std::max(filled.value_or(0), need / static_cast<double>(*has));
    else if (has && need > 0)
        filled = std::max(filled.value_or(0), 1.0);
}

std::optional<double> filledOf(const Load& load, const PlaceCapacity& has)
{
    std::optional<double> filled;
    if (load.instances == 0)
        return filled;
    fill(filled, load.gpus, has.gpus);
    fill(filled, static_cast<double>(load.memoryMiB), has.memoryMiB);
    fill(filled, load.cpus, has.cpus);
    return filled;
}

HourNeed needOf(const PlaceForecast& place, Instant from, Instant until)
{
    HourNeed need;
    if (from == until)
        return need; // skipped by the clock
    need.planned = peakOf(place.stretches, from, until);
    need.atMost = peakOf(place.atMost, from, until);
    need.filled = filledOf(need.planned, place.has);
    need.conflict = std::ranges::any_of(
        place.conflicts, [&](const Conflict& one) { return one.until > from && one.from < until; });
    return need;
}

} // namespace

Result<std::vector<DayBounds>> dayBounds(const std::string& first, int count, const std::string& zone)
{
    const auto begin = calendarDay(first);
    if (!begin)
        return fail(ErrorKind::Malformed, "day", first.substr(0, 64));
    std::vector<DayBounds> days;
    for (int i = 0; i < count; ++i) {
        DayBounds day{dayText(*begin + std::chrono::days(i)), {}};
        for (int hour = 0; hour <= hoursOfDay; ++hour) {
            const std::string local =
                hour < hoursOfDay ? day.date + hourText(hour) : dayText(*begin + std::chrono::days(i + 1));
            const auto at = toMoment(local, zone);
            if (!at)
                return tl::unexpected(at.error());
            day.hours[static_cast<std::size_t>(hour)] = at->moment.utc;
        }
        days.push_back(std::move(day));
    }
    return days;
}

std::vector<DayNeed> dayNeeds(const PlaceForecast& place, const std::vector<DayBounds>& days)
{
    std::vector<DayNeed> needs;
    for (const DayBounds& day : days) {
        DayNeed need;
        for (std::size_t hour = 0; hour < need.size(); ++hour)
            need[hour] = needOf(place, day.hours[hour], day.hours[hour + 1]);
        needs.push_back(std::move(need));
    }
    return needs;
}

} // namespace pupitre

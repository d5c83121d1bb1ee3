// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See placeweeks.h.
#include "core/services/classroom/placeweeks.h"

#include <algorithm>
#include <set>

namespace pupitre
{

namespace
{

void append(std::vector<Booking>& bookings, const std::vector<Booking>& more)
{
    bookings.insert(bookings.end(), more.begin(), more.end());
}

bool names(const std::vector<PlaceTp>& tps, const Course& course)
{
    return std::ranges::any_of(
        tps, [&](const PlaceTp& one) { return one.course == course.id && course.tp(one.tp) != nullptr; });
}

/// The place as it would be with the planned TPs.
std::vector<LoadStretch> stretchesWith(const Course& planned, const PlaceId& place,
                                       const std::vector<CourseCard>& cards)
{
    auto bookings = bookingsOf(planned);
    for (const CourseCard& card : cards) {
        if (card.ref.place != place)
            continue;
        auto others = bookingsOf(card.course);
        std::erase_if(others, [&](const Booking& booking) { return names({booking.tp}, planned); });
        append(bookings, others);
    }
    return stretchesOf(std::move(bookings));
}

} // namespace

std::vector<PlaceWeek> placeWeeksOf(const std::vector<CourseCard>& cards, const Capacities& capacities,
                                    const WeekBounds& week)
{
    std::map<PlaceId, std::vector<Booking>> booked;
    for (const CourseCard& card : cards)
        append(booked[card.ref.place], bookingsOf(card.course));
    std::vector<PlaceWeek> weeks;
    for (auto& [place, bookings] : booked) {
        std::erase_if(bookings, [&](const Booking& booking) {
            return booking.until <= week.front() || booking.from >= week.back();
        });
        if (bookings.empty())
            continue;
        PlaceWeek one{place, {}, {}, {}};
        if (const auto known = capacities.find(place); known != capacities.end())
            one.has = known->second;
        const auto stretches = stretchesOf(std::move(bookings));
        for (std::size_t day = 0; day < one.days.size(); ++day)
            one.days[day] = peakOf(stretches, week[day], week[day + 1]);
        one.conflicts = conflictsOf(stretches, one.has);
        std::erase_if(one.conflicts, [&](const Conflict& conflict) {
            return conflict.until <= week.front() || conflict.from >= week.back();
        });
        weeks.push_back(std::move(one));
    }
    return weeks;
}

std::vector<Conflict> conflictsWith(const Course& planned, const PlaceId& place,
                                    const std::vector<CourseCard>& cards, const PlaceCapacity& has,
                                    Instant now)
{
    auto conflicts = conflictsOf(stretchesWith(planned, place, cards), has);
    std::erase_if(conflicts, [&](const Conflict& conflict) {
        return conflict.until <= now || !names(conflict.tps, planned);
    });
    return conflicts;
}

std::vector<PlaceTp> openBeside(const Course& planned, const PlaceId& place,
                                const std::vector<CourseCard>& cards, Instant now)
{
    std::set<PlaceTp> beside;
    for (const LoadStretch& stretch : stretchesWith(planned, place, cards)) {
        if (stretch.until > now && names(stretch.tps, planned))
            beside.insert(stretch.tps.begin(), stretch.tps.end());
    }
    std::erase_if(beside, [&](const PlaceTp& tp) { return names({tp}, planned); });
    return {beside.begin(), beside.end()};
}

} // namespace pupitre

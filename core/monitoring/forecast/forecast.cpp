// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See forecast.h.
#include "core/monitoring/forecast/forecast.h"

namespace pupitre
{

std::vector<PlaceForecast> forecastOf(const std::vector<CourseCard>& cards, const Capacities& capacities,
                                      Instant from, Instant until)
{
    std::map<PlaceId, std::vector<Booking>> booked;
    for (const CourseCard& card : cards)
        for (const Booking& booking : bookingsOf(card.course))
            if (booking.until > from && booking.from < until)
                booked[card.ref.place].push_back(booking);
    std::vector<PlaceForecast> forecast;
    for (auto& [place, bookings] : booked) {
        PlaceForecast one{place, {}, stretchesOf(std::move(bookings)), {}};
        if (const auto known = capacities.find(place); known != capacities.end())
            one.has = known->second;
        one.conflicts = conflictsOf(one.stretches, one.has);
        std::erase_if(one.conflicts, [&](const Conflict& conflict) { return conflict.until <= from; });
        forecast.push_back(std::move(one));
    }
    return forecast;
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See forecast.h.
#include "core/monitoring/forecast/forecast.h"

#include "core/monitoring/forecast/demand.h"

namespace pupitre
{

std::vector<PlaceForecast> forecastOf(const std::vector<CourseCard>& cards, const Capacities& capacities,
                                      Instant from, Instant until)
{
    struct Booked {
        std::vector<Booking> sure;
        std::vector<Booking> atMost;
    };
    std::map<PlaceId, Booked> booked;
    for (const CourseCard& card : cards)
        for (const auto& [kind, booking] : demandsOf(card.course)) {
            if (booking.until <= from || booking.from >= until)
                continue;
            booked[card.ref.place].atMost.push_back(booking);
            if (kind != DemandKind::HandIn)
                booked[card.ref.place].sure.push_back(booking);
        }
    std::vector<PlaceForecast> forecast;
    for (auto& [place, bookings] : booked) {
        PlaceForecast one{
            place, {}, stretchesOf(std::move(bookings.sure)), {}, stretchesOf(std::move(bookings.atMost))};
        if (const auto known = capacities.find(place); known != capacities.end())
            one.has = known->second;
        one.conflicts = conflictsOf(one.stretches, one.has);
        std::erase_if(one.conflicts, [&](const Conflict& conflict) { return conflict.until <= from; });
        forecast.push_back(std::move(one));
    }
    return forecast;
}

std::vector<LoadStretch> handInTimes(const PlaceForecast& place)
{
    std::vector<LoadStretch> times;
    auto hours = place.stretches.begin();
    for (const LoadStretch& stretch : place.atMost) {
        // Every bound of the hours is one of these too: a stretch lies within hours, or outside of them.
        while (hours != place.stretches.end() && hours->until <= stretch.from)
            ++hours;
        if (hours != place.stretches.end() && hours->from <= stretch.from && hours->load == stretch.load)
            continue;
        LoadStretch* last = times.empty() ? nullptr : &times.back();
        if (last != nullptr && last->until == stretch.from && last->tps == stretch.tps
            && last->load == stretch.load)
            last->until = stretch.until;
        else
            times.push_back(stretch);
    }
    return times;
}

} // namespace pupitre

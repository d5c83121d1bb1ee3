// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See outlook.h.
#include "core/monitoring/forecast/outlook.h"

#include <algorithm>

namespace pupitre
{

Result<Outlook> outlookOf(const OutlookQuestion& question, const std::stop_token& stop)
{
    auto days = dayBounds(question.firstDay, question.days, question.zone);
    if (!days)
        return tl::unexpected(days.error());
    const auto free = workDays(question.firstDay, question.days, question.zone);
    if (!free)
        return tl::unexpected(free.error());
    Outlook outlook;
    outlook.days = std::move(*days);
    outlook.places = forecastOf(question.cards, question.capacities, question.now, question.until);
    for (const PlaceForecast& place : outlook.places) {
        outlook.needs.push_back(dayNeeds(place, outlook.days));
        for (const Conflict& conflict : place.conflicts) {
            if (stop.stop_requested())
                return fail(ErrorKind::Cancelled);
            outlook.conflicts.push_back({place.place, conflict,
                                         waysOut(conflict, place.place, question.cards, question.capacities,
                                                 *free, question.now, stop)});
        }
    }
    std::ranges::stable_sort(outlook.conflicts, {},
                             [](const OutlookConflict& one) { return one.conflict.from; });
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled);
    return outlook;
}

} // namespace pupitre

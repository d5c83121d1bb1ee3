// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See forecastfiles.h. Ids have no character that RFC 5545 would read; names of people are not in it.
#include "core/monitoring/forecast/forecastfiles.h"

#include "core/formats/calendarwriter.h"
#include "core/formats/csvwriter.h"

#include <cmath>

namespace pupitre
{

namespace
{

std::string tpsText(const std::vector<PlaceTp>& tps, const char* between)
{
    std::string text;
    for (const PlaceTp& tp : tps)
        text += (text.empty() ? "" : between) + tp.course.text() + "/" + tp.tp.text();
    return text;
}

std::string coresText(const Load& load)
{
    return std::to_string(static_cast<int>(std::ceil(load.cpus)));
}

/// What a person reads first: GPUs where any are needed.
std::string headText(const PlaceForecast& place, const Load& load)
{
    return (load.gpus > 0 ? std::to_string(load.gpus) + " GPUs"
                          : std::to_string(load.instances) + " instances")
           + " on " + place.place.text();
}

std::string needText(const Load& load)
{
    return std::to_string(load.gpus) + " GPUs, " + coresText(load) + " cores, "
           + std::to_string(load.memoryMiB) + " MiB";
}

CalendarEntry entryOf(const PlaceForecast& place, const LoadStretch& stretch)
{
    return {place.place.text() + "-" + calendarTime(stretch.from) + "@pupitre",
            stretch.from,
            stretch.until,
            headText(place, stretch.load),
            {},
            tpsText(stretch.tps, " + ") + ": " + needText(stretch.load)};
}

CalendarEntry windowOf(const PlaceForecast& place, const LoadStretch& stretch)
{
    CalendarEntry entry = entryOf(place, stretch);
    entry.uid = place.place.text() + "-" + calendarTime(stretch.from) + "-at-most@pupitre";
    entry.summary = "At most " + entry.summary;
    entry.description += "\nAn upper bound: an instance runs only while its student works.";
    entry.hold = CalendarHold::Tentative;
    return entry;
}

std::string rowOf(const PlaceForecast& place, const LoadStretch& stretch, const char* bound)
{
    return csvLine({place.place.text(), toIso(stretch.from), toIso(stretch.until), tpsText(stretch.tps, " "),
                    std::to_string(stretch.load.instances), std::to_string(stretch.load.gpus),
                    coresText(stretch.load), std::to_string(stretch.load.memoryMiB),
                    shortagesOf(stretch.load, place.has).empty() ? "no" : "yes", bound});
}

} // namespace

std::string forecastCalendar(const std::vector<PlaceForecast>& forecast, Instant now)
{
    std::vector<CalendarEntry> entries;
    for (const PlaceForecast& place : forecast) {
        for (const LoadStretch& stretch : place.stretches)
            entries.push_back(entryOf(place, stretch));
        for (const LoadStretch& stretch : handInTimes(place))
            entries.push_back(windowOf(place, stretch));
    }
    return calendarText(entries, now);
}

std::string forecastCsv(const std::vector<PlaceForecast>& forecast)
{
    std::string text = csvLine({"place", "from", "until", "tps", "instances", "gpus", "cores", "memory_mib",
                                "more_than_there", "bound"});
    for (const PlaceForecast& place : forecast) {
        for (const LoadStretch& stretch : place.stretches)
            text += rowOf(place, stretch, "planned");
        for (const LoadStretch& stretch : handInTimes(place))
            text += rowOf(place, stretch, "at_most");
    }
    return text;
}

} // namespace pupitre

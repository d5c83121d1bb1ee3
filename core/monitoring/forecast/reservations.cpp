// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See reservations.h. Ids have no character that RFC 5545 or a shell would read; names of people are not in
// it.
#include "core/monitoring/forecast/reservations.h"

#include "core/formats/calendarwriter.h"
#include "core/formats/csvwriter.h"

#include <algorithm>
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

/// "2026-11-24T13:35:51", without the zone.
std::string dashed(Instant at)
{
    return toIso(std::chrono::floor<std::chrono::seconds>(at)).substr(0, 19);
}

/// "20261124T133551Z"
std::string compact(Instant at)
{
    std::string text = dashed(at);
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text + "Z";
}

std::string needText(const Load& load)
{
    return std::to_string(load.gpus) + " GPUs, " + std::to_string(static_cast<int>(std::ceil(load.cpus)))
           + " cores, " + std::to_string(load.memoryMiB) + " MiB";
}

bool isShort(const PlaceForecast& place, const LoadStretch& stretch)
{
    return !shortagesOf(stretch.load, place.has).empty();
}
} // namespace

std::string forecastCalendar(const std::vector<PlaceForecast>& forecast, Instant now)
{
    std::vector<CalendarEntry> entries;
    for (const PlaceForecast& place : forecast)
        for (const LoadStretch& stretch : place.stretches)
            entries.push_back({place.place.text() + "-" + compact(stretch.from) + "@pupitre",
                               stretch.from,
                               stretch.until,
                               std::to_string(stretch.load.gpus) + " GPUs on " + place.place.text(),
                               {},
                               tpsText(stretch.tps, " + ") + ": " + needText(stretch.load)});
    return calendarText(entries, now);
}

std::string forecastCsv(const std::vector<PlaceForecast>& forecast)
{
    std::string text = csvLine(
        {"place", "from", "until", "tps", "instances", "gpus", "cores", "memory_mib", "more_than_there"});
    for (const PlaceForecast& place : forecast)
        for (const LoadStretch& stretch : place.stretches)
            text += csvLine({place.place.text(), toIso(stretch.from), toIso(stretch.until),
                             tpsText(stretch.tps, " "), std::to_string(stretch.load.instances),
                             std::to_string(stretch.load.gpus),
                             std::to_string(static_cast<int>(std::ceil(stretch.load.cpus))),
                             std::to_string(stretch.load.memoryMiB), isShort(place, stretch) ? "yes" : "no"});
    return text;
}

std::string slurmReservations(const PlaceForecast& place)
{
    std::string text;
    for (const LoadStretch& stretch : place.stretches) {
        if (stretch.load.gpus == 0)
            continue;
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(stretch.until - stretch.from).count();
        text += "TZ=UTC scontrol create reservation ReservationName=pupitre_" + place.place.text() + "_"
                + compact(stretch.from) + " StartTime=" + dashed(stretch.from)
                + " Duration=" + std::to_string(minutes)
                + " Users=FILL_IN TRES=gres/gpu=" + std::to_string(stretch.load.gpus) + "\n";
    }
    return text.empty() ? text
                        : "# Where Slurm refuses gres/gpu here (22.05 does): whole nodes, NodeCnt=N instead "
                          "of TRES=…\n"
                              + text;
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See reservations.h. Ids have no character that a shell would read; names of people are not in it.
#include "core/monitoring/forecast/reservations.h"

namespace pupitre
{

namespace
{
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

/// Without what is reserved. Slurm refuses times that are over: what is under way begins when the line is
/// run.
std::string reservation(const PlaceId& place, const LoadStretch& stretch, Instant now)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(stretch.until - stretch.from).count();
    return "TZ=UTC scontrol create reservation ReservationName=pupitre_" + place.text() + "_"
           + compact(stretch.from)
           + (stretch.from > now
                  ? " StartTime=" + dashed(stretch.from) + " Duration=" + std::to_string(minutes)
                  : " StartTime=now EndTime=" + dashed(stretch.until))
           + " Users=FILL_IN PartitionName=FILL_IN";
}
} // namespace

std::string slurmReservations(const PlaceForecast& place, Instant now)
{
    std::string gpus;
    std::string nodes;
    for (const LoadStretch& stretch : place.stretches) {
        if (stretch.load.gpus == 0 || stretch.until <= now)
            continue;
        const std::string line = reservation(place.place, stretch, now);
        gpus += line + " TRES=gres/gpu=" + std::to_string(stretch.load.gpus) + "\n";
        nodes += "# " + line + " NodeCnt=FILL_IN\n";
    }
    if (gpus.empty())
        return {};
    return "# FILL_IN: who may use it, and a partition whose nodes have GPUs. GPUs alone:\n" + gpus
           + "# Where Slurm refuses gres/gpu (22.05 does), whole nodes: as many as have those GPUs.\n"
           + nodes;
}

} // namespace pupitre

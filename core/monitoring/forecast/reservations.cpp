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
} // namespace

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

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an administrator can work with: the hours in which a place is needed, as a calendar, a table, and as
// reservations of Slurm.
#pragma once

#include "core/monitoring/forecast/forecast.h"

#include <string>

namespace pupitre
{

/// Times in which anything is open, one event each (RFC 5545). `now` is when it was written.
[[nodiscard]] std::string forecastCalendar(const std::vector<PlaceForecast>& forecast, Instant now);

/// CSV: place, from, until (UTC), TPs, instances, GPUs, cores, memory; and whether that is more than is
/// there.
[[nodiscard]] std::string forecastCsv(const std::vector<PlaceForecast>& forecast);

/// `scontrol create reservation …`, a line for each time in which GPUs are needed, below a remark for a Slurm
/// that reserves whole nodes only; UTC, as TZ=UTC says; durations are minutes. Who may use it is left to be
/// filled in.
[[nodiscard]] std::string slurmReservations(const PlaceForecast& place);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hours in which GPUs of a place are needed, as reservations of Slurm.
#pragma once

#include "core/monitoring/forecast/forecast.h"

#include <string>

namespace pupitre
{

/// `scontrol create reservation …`, a line for each time in which GPUs are needed, below a remark for a Slurm
/// that reserves whole nodes only; UTC, as TZ=UTC says; durations are minutes. Who may use it is left to be
/// filled in.
[[nodiscard]] std::string slurmReservations(const PlaceForecast& place);

} // namespace pupitre

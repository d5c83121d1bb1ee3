// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The hours in which GPUs of a place are needed, as reservations of Slurm.
#pragma once

#include "core/monitoring/forecast/forecast.h"

#include <string>

namespace pupitre
{

/// `scontrol create reservation …`, a line for each time from `now` on in which GPUs are needed; below, the
/// same as remarks for a Slurm that reserves whole nodes only. UTC, as TZ=UTC says; durations are minutes.
/// What Pupitre cannot know is FILL_IN, which Slurm refuses: who may use it, the partition (else it is the
/// default one, whose nodes may have no GPU), how many nodes.
[[nodiscard]] std::string slurmReservations(const PlaceForecast& place, Instant now);

} // namespace pupitre

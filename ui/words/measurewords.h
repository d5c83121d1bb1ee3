// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a Prometheus does not give a place's measurements, and what to do: others than of places, whose errors
// have the same kinds.
#pragma once

#include "core/monitoring/prometheus/promsource.h"
#include "ui/words/errorwords.h"

namespace pupitre
{

[[nodiscard]] ErrorWords measureWordsFor(const Error& error, PromReach reach);

} // namespace pupitre

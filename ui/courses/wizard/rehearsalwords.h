// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a rehearsal measured, in words: one sentence, then a row for time, memory, disk and GPUs.
#pragma once

#include "core/services/making/rehearsing.h"
#include "ui/parts/readinesslist.h"

namespace pupitre
{

[[nodiscard]] QString rehearsalSentence(const ClassForecast& forecast, int seats);
[[nodiscard]] QList<ReadinessRow> rehearsalRows(const RehearsalTook& took, const ClassForecast& forecast);

} // namespace pupitre

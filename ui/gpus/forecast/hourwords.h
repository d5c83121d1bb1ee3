// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An hour of the picture of days in words, for a tooltip, a screen reader, and the line below the picture.
#pragma once

#include "core/monitoring/forecast/dayhours.h"

#include <QStringList>

namespace pupitre
{

/// When, what is planned of what is there, and what may be taken at most while hand-ins go on. `hour` counts
/// from 0.
[[nodiscard]] QStringList hourFacts(const DayBounds& day, int hour, const HourNeed& need,
                                    const PlaceCapacity& has);

/// "40 GPUs · 80 cores · 160 GB", GPUs first; empty where nothing is open.
[[nodiscard]] QString needText(const Load& load, const PlaceCapacity& has);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A way out of a conflict as sentences.
#pragma once

#include "core/monitoring/forecast/waysout.h"

#include <QString>

namespace pupitre
{

/// "Move Deep learning · TP 3 to Tue 24 Nov, 12:00 – 14:00." `tp` and `place` are the names of the way's own.
[[nodiscard]] QString wayOutSentence(const WayOut& way, const QString& tp, const QString& place, Instant now);

/// What it would do to what is short: "20 of 32 GPUs may then be taken." `has`: of the way's place. Empty for
/// Reserve.
[[nodiscard]] QString wayOutEffect(const WayOut& way, const Conflict& conflict, const PlaceCapacity& has);

} // namespace pupitre

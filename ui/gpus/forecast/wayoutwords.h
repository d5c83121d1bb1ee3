// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A way out of a conflict as a sentence.
#pragma once

#include "core/monitoring/forecast/waysout.h"

#include <QString>

namespace pupitre
{

/// "Move Deep learning · TP 3 to Tue 24 Nov, 12:00 – 14:00." `tp` and `place` are the names of the way's own.
[[nodiscard]] QString wayOutSentence(const WayOut& way, const QString& tp, const QString& place, Instant now);

} // namespace pupitre

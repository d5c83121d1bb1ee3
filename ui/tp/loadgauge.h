// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student's instance takes, at the foot of its tile: a thin bar and a figure for the processor, and
// one for the memory. A bar is filled to the limit of the TP; without a limit there is only the figure.
#pragma once

#include "ui/tp/instanceloadwords.h"

class QFont;
class QPainter;
class QRect;

namespace pupitre
{

inline constexpr int loadGaugeHeight = 22;

void paintLoadGauge(QPainter& painter, const QRect& box, const QFont& font, const ShownLoad& load);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student's instance takes, at the foot of its tile: a small line of the last minutes and the figure
// of now, for the processor, the memory, and the GPU where it has one.
#pragma once

#include "ui/tp/seats/loadhistory.h"

class QFont;
class QPainter;
class QRect;
class QRectF;

namespace pupitre
{

inline constexpr int loadGaugeHeight = 29;

enum class LoadKind { Cpu, Memory, Gpu };

/// The line alone, for a table.
void paintLoadLine(QPainter& painter, const QRectF& box, LoadKind kind, const ShownLoad& load,
                   const LoadHistory& history);
void paintLoadGauge(QPainter& painter, const QRect& box, const QFont& font, const ShownLoad& load,
                    const LoadHistory& history);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How one cell of the heat map is painted, and the signs that its legend explains.
#pragma once

#include "ui/gpus/heat/heatrows.h"

#include <QRectF>

class QPainter;

namespace pupitre
{

enum class HeatSign { Silent, Unknown, IdleHolding, Hot };

void paintHeatCell(QPainter& painter, const QRectF& box, const HeatCell& cell);
/// Around it: chosen, and where the keys are.
void paintHeatFrame(QPainter& painter, const QRectF& box, bool chosen, bool current);
/// The sign alone; silent and unknown fill the box, the others lie in its middle.
void paintHeatSign(QPainter& painter, const QRectF& box, HeatSign sign);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See heatpaint.h.
#include "ui/gpus/heat/heatpaint.h"

#include "ui/look/datacolours.h"
#include "ui/look/fonts.h"
#include "ui/look/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace pupitre
{

namespace
{
constexpr double cellRadius = 4;
constexpr double hatchStep = 7;

QRectF sharp(const QRectF& box)
{
    return box.adjusted(0.5, 0.5, -0.5, -0.5);
}

void paintHatched(QPainter& painter, const QRectF& box)
{
    const Tokens& t = tokens();
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(sharp(box), cellRadius, cellRadius);
    painter.fillPath(shape, t.sunken);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(t.lineStrong, 1));
    for (double x = box.left() - box.height(); x < box.right(); x += hatchStep)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.lineStrong, 1));
    painter.drawPath(shape);
}

/// An edge of the ground's own colour: a mark is seen on the palest and on the darkest step.
void outlined(QPainter& painter, const QPolygonF& shape, const QColor& colour)
{
    painter.setPen(QPen(tokens().surface, 1));
    painter.setBrush(colour);
    painter.drawPolygon(shape);
}

void paintIdleCorner(QPainter& painter, const QRectF& box)
{
    const double side = std::min(12.0, box.height());
    outlined(painter, {{box.right() - side, box.top()}, box.topRight(), {box.right(), box.top() + side}},
             tokens().warnDot);
}

void paintDiamond(QPainter& painter, const QPointF& middle)
{
    constexpr double reach = 6.5;
    outlined(painter,
             {middle + QPointF(0, -reach), middle + QPointF(reach, 0), middle + QPointF(0, reach),
              middle + QPointF(-reach, 0)},
             tokens().failDot);
}

void paintShortBar(QPainter& painter, const QRectF& box)
{
    const double high = 4;
    outlined(painter,
             {{box.left(), box.bottom() - high},
              {box.right(), box.bottom() - high},
              box.bottomRight(),
              box.bottomLeft()},
             tokens().warnDot);
}
/// Percent; of a machine's processor and memory with what it is.
void paintFigure(QPainter& painter, const QRectF& box, const HeatCell& cell)
{
    const QString figure = QString::number(static_cast<int>(std::lround(*cell.part * 100)));
    painter.setFont(sans(12, QFont::Medium));
    if (std::holds_alternative<GpuRef>(cell.of)) {
        painter.drawText(box, Qt::AlignCenter, figure);
        return;
    }
    painter.drawText(box.adjusted(0, box.height() / 2 - 3, 0, -3), Qt::AlignCenter, figure);
    painter.setFont(sans(11));
    painter.drawText(box.adjusted(0, 1, 0, -box.height() / 2 - 1), Qt::AlignCenter, cell.caption);
}
} // namespace

void paintHeatSign(QPainter& painter, const QRectF& box, HeatSign sign)
{
    switch (sign) {
    case HeatSign::Silent:
        return paintHatched(painter, box);
    case HeatSign::Unknown:
        painter.setPen(QPen(tokens().lineStrong, 1, Qt::DotLine));
        painter.setBrush(tokens().sunken);
        painter.drawRoundedRect(sharp(box), cellRadius, cellRadius);
        return;
    case HeatSign::IdleHolding:
        return paintIdleCorner(painter, box);
    case HeatSign::Hot:
        return paintDiamond(painter, box.center());
    }
}

void paintHeatCell(QPainter& painter, const QRectF& box, const HeatCell& cell)
{
    const Tokens& t = tokens();
    if (cell.silent)
        paintHeatSign(painter, box, HeatSign::Silent);
    else if (!cell.part) {
        paintHeatSign(painter, box, HeatSign::Unknown);
        painter.setPen(t.text3);
        painter.setFont(sans(12, QFont::Medium));
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("–"));
    } else {
        const HeatColour colour = heatColour(*cell.part);
        const bool palest = colour.ground == heatColourOfStep(0).ground;
        painter.setPen(palest ? QPen(t.line, 1) : QPen(Qt::NoPen));
        painter.setBrush(colour.ground);
        painter.drawRoundedRect(palest ? sharp(box) : box, cellRadius, cellRadius);
        painter.setPen(colour.ink);
        paintFigure(painter, box, cell);
    }
    if (cell.idleHolding)
        paintIdleCorner(painter, box.adjusted(0, 1, -1, 0));
    if (cell.hot)
        paintDiamond(painter, box.topRight() + QPointF(-7, 5));
    if (cell.isShort)
        paintShortBar(painter, box.adjusted(4, 0, -4, 0));
}

void paintHeatFrame(QPainter& painter, const QRectF& box, bool chosen, bool current)
{
    const Tokens& t = tokens();
    painter.setBrush(Qt::NoBrush);
    if (chosen) { // a line of the ground between, or it would not be seen on a cell of its own colour
        painter.setPen(QPen(t.surface, 1));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), cellRadius, cellRadius);
        painter.setPen(QPen(t.focus, 2));
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), cellRadius + 1, cellRadius + 1);
    }
    if (current) {
        painter.setPen(QPen(t.text, 1, Qt::DotLine));
        painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), cellRadius - 1, cellRadius - 1);
    }
}

} // namespace pupitre

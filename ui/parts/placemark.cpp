// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See placemark.h.
#include "ui/parts/placemark.h"

#include "ui/look/tokens.h"

#include <QPainter>

namespace pupitre
{

void paintPlaceMark(QPainter& painter, const QRect& room, PlaceMark mark)
{
    const Tokens& t = tokens();
    const QRectF box(QRectF(room).center() - QPointF(4, 4), QSizeF(8, 8));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    switch (mark) {
    case PlaceMark::Reachable:
        painter.setBrush(t.okDot);
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case PlaceMark::Off:
        painter.setPen(QPen(t.idleDot, 1.25));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    case PlaceMark::Trouble:
        painter.setBrush(t.warnDot);
        painter.drawPolygon(QPolygonF{box.bottomLeft(), box.bottomRight(), {box.center().x(), box.top()}});
        break;
    case PlaceMark::Silent: {
        painter.setPen(QPen(t.failDot, 1.5, Qt::SolidLine, Qt::RoundCap));
        const QRectF cross = box.adjusted(1.25, 1.25, -1.25, -1.25);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
        break;
    }
    }
    painter.restore();
}

} // namespace pupitre

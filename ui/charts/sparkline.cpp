// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See sparkline.h.
#include "ui/charts/sparkline.h"

#include "ui/look/datacolours.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr double areaOpacity = 0.16;

void paintRun(QPainter& painter, const QRectF& box, const QPolygonF& run, int series)
{
    if (run.size() < 2)
        return; // a speck is no line
    QPolygonF area = run;
    area << QPointF(run.back().x(), box.bottom()) << QPointF(run.front().x(), box.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(seriesArea(series, areaOpacity));
    painter.drawPolygon(area);
    QPen pen = seriesPen(series);
    pen.setStyle(Qt::SolidLine); // each has its name beside it, and dashes of this size would be read as gaps
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(run);
}
} // namespace

void paintSparkline(QPainter& painter, const QRectF& box, const std::vector<float>& values, int series)
{
    const std::size_t count = std::min<std::size_t>(values.size(), sparkPoints);
    const double step = box.width() / (sparkPoints - 1);
    QPolygonF run;
    const auto flush = [&] {
        if (!run.isEmpty())
            paintRun(painter, box, run, series);
        run.clear();
    };
    for (std::size_t i = 0; i < count; ++i) {
        const float value = values[values.size() - count + i];
        if (!(value >= 0)) { // NaN too
            flush();
            continue;
        }
        run << QPointF(box.right() - step * static_cast<double>(count - 1 - i),
                       box.bottom() - std::min(1.0F, value) * (box.height() - 1));
    }
    flush();
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See plotframe.h.
#include "ui/charts/plotframe.h"

#include "ui/look/fonts.h"
#include "ui/look/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pupitre
{

namespace
{
constexpr int axisFont = 11;
constexpr double labelHeight = 14;
constexpr double labelGap = 6;
constexpr double heightPerTick = 36;
constexpr double widthPerTick = 84;
constexpr double topRoom = labelHeight / 2; // half of the topmost label
constexpr double rightRoom = 6;
constexpr double narrowest = 24; // of the labels: so that charts below one another line up at most ranges

double fraction(std::chrono::milliseconds part, std::chrono::milliseconds whole)
{
    return whole.count() <= 0 ? 0 : static_cast<double>(part.count()) / static_cast<double>(whole.count());
}
} // namespace

double PlotFrame::partOf(Instant at) const
{
    return fraction(at - from, until - from);
}

double PlotFrame::partOf(double value) const
{
    return values.top > values.bottom ? (value - values.bottom) / (values.top - values.bottom) : 0;
}

Instant PlotFrame::at(double x) const
{
    const double part = plot.width() > 0 ? std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0) : 0;
    return from
           + std::chrono::milliseconds(
               static_cast<std::int64_t>(part * static_cast<double>((until - from).count())));
}

PlotFrame plotFrame(const QSizeF& size, const ChartContent& content, double low, double high)
{
    PlotFrame frame;
    frame.from = content.from;
    frame.until = content.until;
    const double height = std::max(1.0, size.height() - topRoom - labelHeight - labelGap);
    frame.values = valueScale(content.unit, low, std::max(high, content.atLeast),
                              std::clamp(static_cast<int>(height / heightPerTick), 1, 4));
    const QFontMetricsF metrics(sans(axisFont));
    double labels = narrowest;
    for (const ValueTick& tick : frame.values.ticks)
        labels = std::max(labels, metrics.horizontalAdvance(tick.label));
    const double left = std::ceil(labels) + labelGap;
    frame.plot = QRectF(left, topRoom, std::max(1.0, size.width() - left - rightRoom), height);
    frame.times =
        timeTicks(frame.from, frame.until, std::max(1, static_cast<int>(frame.plot.width() / widthPerTick)));
    return frame;
}

void paintPlotGround(QPainter& painter, const PlotFrame& frame)
{
    const Tokens& t = tokens();
    const QFont font = sans(axisFont);
    const QFontMetricsF metrics(font);
    const QRectF& plot = frame.plot;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(font);
    for (const ValueTick& tick : frame.values.ticks) {
        const double y = std::round(frame.yOf(tick.value));
        painter.setPen(QPen(t.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(t.text3);
        painter.drawText(QRectF(0, y - labelHeight / 2, plot.left() - labelGap, labelHeight),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, tick.label);
    }
    double free = -1; // left of it there are words already
    for (const TimeTick& tick : frame.times) {
        const double x = frame.xOf(tick.at);
        const double width = metrics.horizontalAdvance(tick.label);
        const double left = std::clamp(x - width / 2, 0.0, plot.right() + rightRoom - width);
        if (left < free)
            continue;
        free = left + width + labelGap;
        painter.setPen(QPen(t.line, 1));
        painter.drawLine(QPointF(std::round(x), plot.bottom()), QPointF(std::round(x), plot.bottom() + 3));
        painter.setPen(t.text3);
        painter.drawText(QRectF(left, plot.bottom() + labelGap, width + 1, labelHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, tick.label);
    }
    painter.restore();
}

} // namespace pupitre

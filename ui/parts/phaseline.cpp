// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See phaseline.h.
#include "ui/parts/phaseline.h"

#include "ui/look/icons.h"

#include <QAccessible>
#include <QPainter>

#include <cmath>

namespace pupitre
{

namespace
{
constexpr int lineHeight = 56;
constexpr double axis = 17; // y of the line
constexpr double markRadius = 8;
constexpr int titleTop = 27;
constexpr int detailTop = 42;
constexpr int leastStopWidth = 110;
} // namespace

PhaseLine::PhaseLine(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("phaseLine"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhaseLine::show(QList<PhaseStop> stops, double position, const QString& sentence)
{
    if (m_stops == stops && std::abs(position - m_position) < 0.001 && accessibleName() == sentence)
        return;
    m_stops = std::move(stops);
    m_position = position;
    if (accessibleName() != sentence) {
        setAccessibleName(sentence);
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    updateGeometry();
    update();
}

QSize PhaseLine::sizeHint() const
{
    return {static_cast<int>(m_stops.size()) * 160, lineHeight};
}

QSize PhaseLine::minimumSizeHint() const
{
    return {static_cast<int>(m_stops.size()) * leastStopWidth, lineHeight};
}

double PhaseLine::xOf(double position) const
{
    const double step = width() / std::max<double>(1.0, static_cast<double>(m_stops.size()));
    return step * (position + 0.5);
}

void PhaseLine::paintEvent(QPaintEvent*)
{
    if (m_stops.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const double last = static_cast<double>(m_stops.size()) - 1;
    const double now = std::clamp(m_position, 0.0, last);
    painter.setPen(QPen(t.line, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(xOf(0), axis), QPointF(xOf(last), axis));
    painter.setPen(QPen(t.accent, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(xOf(0), axis), QPointF(xOf(now), axis));
    for (int i = 0; i < m_stops.size(); ++i)
        paintStop(painter, i);
    paintNow(painter);
}

void PhaseLine::paintStop(QPainter& painter, int index) const
{
    const Tokens& t = tokens();
    const PhaseStop& stop = m_stops[index];
    const QPointF centre(xOf(index), axis);
    switch (stop.state) {
    case PhaseStop::State::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(centre, markRadius, markRadius);
        paintIcon(painter, QRectF(centre.x() - 5, centre.y() - 5, 10, 10), Icon::Check, t.onAccent);
        break;
    case PhaseStop::State::Now:
        painter.setPen(QPen(t.accent, 3));
        painter.setBrush(t.surface);
        painter.drawEllipse(centre, markRadius, markRadius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(centre, 3, 3);
        break;
    case PhaseStop::State::Later:
        painter.setPen(QPen(t.lineStrong, 1.5));
        painter.setBrush(t.surface);
        painter.drawEllipse(centre, markRadius - 1, markRadius - 1);
        break;
    }

    const double step = width() / static_cast<double>(m_stops.size());
    const QRectF box(centre.x() - step / 2 + 4, 0, step - 8, 14);
    const auto write = [&](const QString& text, int top, int pixels, QFont::Weight weight,
                           const QColor& colour) {
        QFont f = font();
        f.setPixelSize(pixels);
        f.setWeight(weight);
        painter.setFont(f);
        painter.setPen(colour);
        painter.drawText(box.translated(0, top), Qt::AlignHCenter | Qt::AlignVCenter,
                         QFontMetricsF(f).elidedText(text, Qt::ElideRight, box.width()));
    };
    const bool isNow = stop.state == PhaseStop::State::Now;
    write(stop.title, titleTop, 12, isNow ? QFont::DemiBold : QFont::Medium, isNow ? t.text : t.text2);
    write(stop.detail, detailTop, 11, QFont::Normal, t.text2);
}

void PhaseLine::paintNow(QPainter& painter) const
{
    const Tokens& t = tokens();
    const double last = static_cast<double>(m_stops.size()) - 1;
    const double x = xOf(std::clamp(m_position, 0.0, last));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.link);
    painter.drawPolygon(QPolygonF({{x - 5, 1}, {x + 5, 1}, {x, 7}}));
    QFont f = font();
    f.setPixelSize(11);
    f.setWeight(QFont::DemiBold);
    painter.setFont(f);
    painter.setPen(t.link);
    const QString text = tr("now", "the present moment on a time line");
    const double wide = QFontMetricsF(f).horizontalAdvance(text);
    const auto coversStop = [&](double from) {
        for (int i = 0; i < m_stops.size(); ++i)
            if (xOf(i) > from - markRadius && xOf(i) < from + wide + markRadius)
                return true;
        return false;
    };
    // Past the middle the word stands left of the mark, so that it never leaves the card; else where no stop
    // is.
    double left = x > width() / 2.0 ? x - 9 - wide : x + 9;
    const double other = x > width() / 2.0 ? x + 9 : x - 9 - wide;
    if (coversStop(left) && !coversStop(other) && other >= 0 && other + wide <= width())
        left = other;
    painter.drawText(QRectF(left, -3, wide + 2, 14), Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See crosshair.h.
#include "ui/charts/crosshair.h"

#include "ui/look/datacolours.h"
#include "ui/look/tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pupitre
{

Crosshair::Crosshair(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void Crosshair::setFrame(const PlotFrame& frame)
{
    m_frame = frame;
    update();
}

void Crosshair::show(const std::optional<CrosshairLook>& look)
{
    if (look == m_look)
        return;
    m_look = look;
    update();
}

void Crosshair::setStretch(const std::optional<std::pair<Instant, Instant>>& stretch)
{
    if (stretch == m_stretch)
        return;
    m_stretch = stretch;
    update();
}

void Crosshair::setFocusRing(bool shown)
{
    m_focus = shown;
    update();
}

void Crosshair::paintEvent(QPaintEvent*)
{
    if (!m_look && !m_stretch && !m_focus)
        return;
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_focus) {
        painter.setPen(QPen(t.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    paintStretch(painter);
    if (!m_look || m_look->at < m_frame.from || m_look->at > m_frame.until)
        return;
    const double x = std::round(m_frame.xOf(m_look->at)) + 0.5;
    painter.setPen(QPen(t.lineStrong, 1));
    painter.drawLine(QPointF(x, m_frame.plot.top()), QPointF(x, m_frame.plot.bottom()));
    for (const CrosshairRow& row : m_look->rows) {
        if (std::isnan(row.height))
            continue; // a gap has no dot
        painter.setPen(QPen(t.surface, 1.5));
        painter.setBrush(seriesPen(row.colour).color());
        painter.drawEllipse(QPointF(x, m_frame.yOf(row.height)), 3.5, 3.5);
    }
}

void Crosshair::paintStretch(QPainter& painter) const
{
    if (!m_stretch)
        return;
    const Tokens& t = tokens();
    const double first = m_frame.xOf(std::min(m_stretch->first, m_stretch->second));
    const double last = m_frame.xOf(std::max(m_stretch->first, m_stretch->second));
    const QRectF box(first, m_frame.plot.top(), last - first, m_frame.plot.height());
    QColor tint = t.focus;
    tint.setAlphaF(0.14F);
    painter.fillRect(box, tint);
    painter.setPen(QPen(t.focus, 1));
    painter.drawLine(box.topLeft(), box.bottomLeft());
    painter.drawLine(box.topRight(), box.bottomRight());
}

} // namespace pupitre

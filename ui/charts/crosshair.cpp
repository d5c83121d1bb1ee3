// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See crosshair.h.
#include "ui/charts/crosshair.h"

#include "ui/look/datacolours.h"
#include "ui/look/fonts.h"
#include "ui/look/tokens.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pupitre
{

namespace
{
constexpr int rowHeight = 16;
constexpr int inset = 8;
constexpr int sample = 18; // px of the line before a name
constexpr int awayFromLine = 12;
constexpr int widestName = 160;
} // namespace

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
    paintBox(painter);
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

void Crosshair::paintBox(QPainter& painter) const
{
    const Tokens& t = tokens();
    const QFont plain = sans(11);
    const QFont strong = sans(11, QFont::DemiBold);
    const QFontMetrics names(plain);
    const QFontMetrics values(strong);
    int nameWidth = names.horizontalAdvance(m_look->moment) - sample;
    int valueWidth = values.horizontalAdvance(m_look->total);
    for (const CrosshairRow& row : m_look->rows) {
        nameWidth = std::max(nameWidth, std::min(widestName, names.horizontalAdvance(row.name)));
        valueWidth = std::max(valueWidth, values.horizontalAdvance(row.value));
    }
    const int lines = 1 + static_cast<int>(m_look->rows.size()) + (m_look->total.isEmpty() ? 0 : 1);
    QRect box(0, 0, 2 * inset + sample + 6 + nameWidth + 16 + valueWidth, 2 * inset + lines * rowHeight);
    const int x = static_cast<int>(m_frame.xOf(m_look->at));
    box.moveLeft(x + awayFromLine + box.width() <= width() ? x + awayFromLine
                                                           : std::max(0, x - awayFromLine - box.width()));
    box.moveTop(
        std::clamp(static_cast<int>(m_frame.plot.top()) + inset, 0, std::max(0, height() - box.height())));
    painter.setPen(QPen(t.lineStrong, 1));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    QRect line(box.left() + inset, box.top() + inset, box.width() - 2 * inset, rowHeight);
    painter.setFont(plain);
    painter.setPen(t.text3);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_look->moment);
    const auto value = [&](const QString& text) {
        painter.setFont(strong);
        painter.setPen(t.text);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
    };
    for (const CrosshairRow& row : m_look->rows) {
        line.translate(0, rowHeight);
        painter.setPen(seriesPen(row.colour));
        const double y = line.center().y() + 0.5;
        painter.drawLine(QPointF(line.left(), y), QPointF(line.left() + sample, y));
        painter.setFont(plain);
        painter.setPen(t.text2);
        painter.drawText(line.adjusted(sample + 6, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         names.elidedText(row.name, Qt::ElideMiddle, nameWidth));
        value(row.value);
    }
    if (!m_look->total.isEmpty()) {
        line.translate(0, rowHeight);
        painter.setFont(plain);
        painter.setPen(t.text2);
        painter.drawText(line.adjusted(sample + 6, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, tr("Total"));
        value(m_look->total);
    }
}

} // namespace pupitre

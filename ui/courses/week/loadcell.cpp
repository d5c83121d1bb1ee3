// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See loadcell.h.
#include "ui/courses/week/loadcell.h"

#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/parts/eliding.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int loadLine = 26;
constexpr int loadText = 16;
constexpr int loadBar = 4;
constexpr int loadSign = 12;

Icon iconFor(Resource resource)
{
    switch (resource) {
    case Resource::Gpus:
        return Icon::Wall;
    case Resource::Memory:
        return Icon::Data;
    case Resource::Cpus:
        return Icon::Processor;
    }
    return Icon::Data;
}

void paintBar(QPainter& painter, const QRectF& room, double filled, const QColor& colour, const QColor& track)
{
    QPainterPath whole;
    whole.addRoundedRect(room, loadBar / 2.0, loadBar / 2.0);
    painter.fillPath(whole, track);
    painter.save();
    painter.setClipPath(whole);
    painter.fillRect(QRectF(room.topLeft(), QSizeF(room.width() * std::clamp(filled, 0.0, 1.0), loadBar)),
                     colour);
    painter.restore();
}
} // namespace

LoadCell::LoadCell(const BoardLoad& load, const QString& name, QWidget* parent)
    : QWidget(parent), m_load(load)
{
    setObjectName(QStringLiteral("loadCell"));
    setAccessibleName(name + QLatin1Char('\n') + load.sentence);
    setToolTip(plainTip(accessibleName()));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as its day
}

QSize LoadCell::sizeHint() const
{
    return {60, std::max<int>(1, static_cast<int>(m_load.lines.size())) * loadLine};
}

void LoadCell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_load.lines.empty()) {
        painter.setFont(sans(11));
        painter.setPen(tokens().text3);
        painter.drawText(QRect(0, 0, width(), loadText), Qt::AlignLeft | Qt::AlignVCenter,
                         QStringLiteral("–"));
        return;
    }
    int top = 0;
    for (const LoadLine& line : m_load.lines) {
        paintResource(painter, QRect(0, top, width(), loadLine), line);
        top += loadLine;
    }
}

void LoadCell::paintResource(QPainter& painter, const QRect& room, const LoadLine& line) const
{
    const Tokens& t = tokens();
    const QColor ink = line.isShort ? t.warn : t.text2;
    paintIcon(painter, QRect(room.left(), room.top() + (loadText - loadSign) / 2, loadSign, loadSign),
              line.isShort ? Icon::Warning : iconFor(line.of), line.isShort ? t.warn : t.text3);
    const QRect words(room.left() + loadSign + 4, room.top(), room.width() - loadSign - 4, loadText);
    const QFont font = sans(11, line.isShort ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(line.text, Qt::ElideRight, words.width()));
    if (line.filled > 0)
        paintBar(painter, QRectF(room.left(), room.top() + loadText + 2, room.width(), loadBar), line.filled,
                 line.isShort ? t.warnDot : t.accent, t.line);
}

} // namespace pupitre

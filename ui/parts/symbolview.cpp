// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See symbolview.h.
#include "ui/parts/symbolview.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace pupitre
{

namespace
{
constexpr int frameMs = 50;
constexpr int degreesAFrame = 18; // one turn a second
} // namespace

SymbolView::SymbolView(int pixels, QWidget* parent) : QWidget(parent)
{
    setFixedSize(pixels, pixels);
}

void SymbolView::show(Icon symbol, Tone tone)
{
    if (m_symbol == symbol && m_tone == tone)
        return;
    m_symbol = symbol;
    m_tone = tone;
    m_angle = 0;
    turnWhereBusy();
    update();
}

void SymbolView::turnWhereBusy()
{
    // "Reduce motion" reaches us as a style without animations.
    const bool mayMove = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (m_symbol == Icon::Refresh && isVisible() && mayMove)
        m_turning.start(frameMs, this);
    else
        m_turning.stop();
}

void SymbolView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_angle != 0) {
        painter.translate(QRectF(rect()).center());
        painter.rotate(m_angle);
        painter.translate(-QRectF(rect()).center());
    }
    paintIcon(painter, rect(), m_symbol, coloursOf(m_tone).mark);
}

void SymbolView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_turning.timerId())
        return;
    m_angle = (m_angle + degreesAFrame) % 360;
    update();
}

void SymbolView::showEvent(QShowEvent*)
{
    turnWhereBusy();
}

void SymbolView::hideEvent(QHideEvent*)
{
    m_turning.stop();
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See weekblock.h.
#include "ui/courses/week/weekblock.h"

#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/parts/eliding.h"

#include <QPainter>
#include <QPainterPath>

namespace pupitre
{

namespace
{
constexpr int blockEdge = 3;
constexpr int blockRoom = 6;
constexpr int blockLine = 16;
constexpr int blockSign = 12;

void paintLine(QPainter& painter, const QRect& box, const QFont& font, const QColor& colour,
               const QString& text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
}

QRect signBefore(const QRect& line)
{
    return {line.left(), line.top() + (blockLine - blockSign) / 2, blockSign, blockSign};
}

QRect afterSign(const QRect& line)
{
    return line.adjusted(blockSign + 4, 0, 0, 0);
}
} // namespace

WeekBlock::WeekBlock(const BoardBlock& block, QWidget* parent) : QAbstractButton(parent), m_block(block)
{
    setObjectName(QStringLiteral("boardBlock"));
    setAccessibleName(block.sentence);
    setToolTip(plainTip(block.sentence));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as wide as its day
}

QSize WeekBlock::sizeHint() const
{
    const int lines = m_block.event == WeekEvent::Session ? 4 : 3; // where a deadline is matters little
    return {60, lines * blockLine + blockRoom + 2};
}

void WeekBlock::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    QRect line(blockEdge + blockRoom, blockRoom / 2 + 1, width() - blockEdge - 2 * blockRoom, blockLine);
    paintHours(painter, line);
    line.translate(0, blockLine);
    paintLine(painter, line, sans(12, QFont::Medium), m_block.past ? t.text3 : t.text, m_block.tp);
    line.translate(0, blockLine);
    paintLine(painter, line, sans(11), m_block.past ? t.text3 : t.text2, m_block.course);
    if (m_block.event != WeekEvent::Session)
        return;
    line.translate(0, blockLine);
    paintPlace(painter, line);
}

void WeekBlock::paintGround(QPainter& painter) const
{
    const Tokens& t = tokens();
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillPath(shape, underMouse() ? t.hover : m_block.isShort ? t.warnBg : t.surface);
    painter.setClipPath(shape);
    const bool session = m_block.event == WeekEvent::Session;
    painter.fillRect(QRect(0, 0, blockEdge, height()), m_block.isShort ? t.warnDot
                                                       : m_block.past  ? t.idleDot
                                                       : session       ? t.accent
                                                                       : t.infoDot);
    painter.setClipping(false);
    painter.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(t.line, 1));
    painter.drawPath(shape);
}

void WeekBlock::paintHours(QPainter& painter, const QRect& line) const
{
    const Tokens& t = tokens();
    const bool session = m_block.event == WeekEvent::Session;
    QRect words = line;
    if (m_block.isShort) {
        paintIcon(painter, signBefore(line), Icon::Warning, t.warn);
        words = afterSign(line);
    } else if (QFontMetrics(sans(11)).horizontalAdvance(m_block.hours) <= afterSign(line).width()) {
        // In a narrow window the hours are worth more than the sign of the usual.
        paintIcon(painter, signBefore(line), session ? Icon::Clock : Icon::Upload,
                  m_block.past ? t.text3 : t.link);
        words = afterSign(line);
    }
    paintLine(painter, words, sans(11),
              m_block.past      ? t.text3
              : m_block.isShort ? t.warn
                                : t.text2,
              m_block.hours);
}

void WeekBlock::paintPlace(QPainter& painter, const QRect& line) const
{
    const Tokens& t = tokens();
    paintIcon(painter, signBefore(line), Icon::Places, t.text3);
    paintLine(painter, afterSign(line), sans(11), t.text3, m_block.place);
}

} // namespace pupitre

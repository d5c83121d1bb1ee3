// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See chip.h.
#include "ui/parts/chip.h"

#include "ui/look/fonts.h"

#include <QFontMetrics>
#include <QPainter>

namespace pupitre
{

namespace
{
constexpr int sideRoom = 8;
constexpr int iconGap = 6;

QFont chipFont()
{
    return sans(12, QFont::Medium);
}
} // namespace

int chipWidth(const ChipLook& look)
{
    const int icon = look.symbol ? iconInText + iconGap : 0;
    return 2 * sideRoom + 2 + icon + QFontMetrics(chipFont()).horizontalAdvance(look.text);
}

void paintChip(QPainter& painter, const QRect& rect, const ChipLook& look)
{
    const ToneColours colours = coloursOf(look.tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = look.tone == Tone::Plain;
    painter.setPen(outlined ? QPen(tokens().lineStrong, 1) : QPen(Qt::NoPen));
    painter.setBrush(outlined ? QBrush(Qt::NoBrush) : QBrush(colours.tint));
    const QRectF shape = outlined ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);

    QRect inner = rect.adjusted(sideRoom + 1, 0, -sideRoom - 1, 0);
    if (look.symbol) {
        paintIcon(painter, QRect(inner.x(), rect.center().y() - iconInText / 2 + 1, iconInText, iconInText),
                  *look.symbol, colours.word);
        inner.setLeft(inner.left() + iconInText + iconGap);
    }
    painter.setFont(chipFont());
    painter.setPen(colours.word);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(look.text, Qt::ElideRight, inner.width() + 1));
    painter.restore();
}

Chip::Chip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::show(const ChipLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    setAccessibleName(look.text);
    setVisible(!look.text.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return m_look.text.isEmpty() ? QSize(0, chipHeight) : QSize(chipWidth(m_look), chipHeight);
}

void Chip::paintEvent(QPaintEvent*)
{
    if (m_look.text.isEmpty())
        return;
    QPainter painter(this);
    paintChip(painter, QRect(0, (height() - chipHeight) / 2, width(), chipHeight), m_look);
}

FilterChip::FilterChip(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::show(const ChipLook& look)
{
    m_look = look;
    setText(look.text); // the accessible name too
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    return {chipWidth(m_look) + 4, chipHeight + 4}; // room for the ring
}

void FilterChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect chip = rect().adjusted(2, 2, -2, -2);
    paintChip(painter, chip, m_look);
    if (!isChecked() && !hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().focus, hasFocus() ? 2 : 1.5));
    const QRectF ring = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(hasFocus() ? ring : QRectF(chip).adjusted(0.75, 0.75, -0.75, -0.75),
                            ring.height() / 2, ring.height() / 2);
}

} // namespace pupitre

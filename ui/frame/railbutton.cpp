// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See railbutton.h.
#include "ui/frame/railbutton.h"

#include "ui/look/fonts.h"

#include <QLocale>
#include <QPainter>

namespace pupitre
{

namespace
{
constexpr int railRowHeight = 36;
constexpr int wideRow = 168;
constexpr int narrowRow = 40;
constexpr int iconLeft = 11;
constexpr int textLeft = 38;
} // namespace

RailButton::RailButton(Icon symbol, QWidget* parent) : QAbstractButton(parent), m_symbol(symbol)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    say();
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    say();
    update();
}

void RailButton::describe(const QString& name, const QKeySequence& shortcut)
{
    setText(name);
    m_keys = shortcut;
    setShortcut(shortcut); // setText() took it away
    say();
}

void RailButton::say()
{
    const QString keys = m_keys.toString(QKeySequence::NativeText);
    setToolTip(m_narrow ? QStringLiteral("%1  (%2)").arg(text(), keys) : keys);
    setAccessibleName(text());
    setAccessibleDescription(m_badge > 0 ? tr("%n thing(s) need you", "", m_badge) : QString());
}

QSize RailButton::sizeHint() const
{
    return {m_narrow ? narrowRow : wideRow, railRowHeight};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    if (isChecked() || underMouse()) {
        QColor ground = t.railSel;
        if (!isChecked())
            ground.setAlphaF(0.5F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (isChecked()) {
        painter.setBrush(t.railMark);
        painter.drawRoundedRect(QRectF(0, (height() - iconInRow) / 2.0, 3, iconInRow), 1.5, 1.5);
    }
    const QColor ink = isChecked() ? t.railSelText : t.railText;
    paintIcon(painter, QRect(iconLeft, (height() - iconInRow) / 2, iconInRow, iconInRow), m_symbol, ink);
    if (!m_narrow) {
        painter.setFont(sans(13, QFont::Medium));
        painter.setPen(ink);
        const QRect room(textLeft, 0, width() - textLeft - (m_badge > 0 ? 34 : 8), height());
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
    if (m_badge > 0)
        paintBadge(painter);
    if (hasFocus()) {
        painter.setPen(QPen(t.railMark, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void RailButton::paintBadge(QPainter& painter) const
{
    const Tokens& t = tokens();
    painter.setPen(Qt::NoPen);
    if (m_narrow) {
        painter.setBrush(t.railMark);
        painter.drawEllipse(QRectF(width() - 13, 6, 7, 7));
        return;
    }
    const QString number = QLocale().toString(m_badge);
    painter.setFont(sans(11, QFont::DemiBold));
    const int room = qMax(18, painter.fontMetrics().horizontalAdvance(number) + 10);
    const QRect pill(width() - room - 10, (height() - 16) / 2, room, 16);
    painter.setBrush(isChecked() ? t.rail : t.railSel);
    painter.drawRoundedRect(pill, 8, 8);
    painter.setPen(t.railSelText);
    painter.drawText(pill, Qt::AlignCenter, number);
}

} // namespace pupitre

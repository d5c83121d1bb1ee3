// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See placedot.h.
#include "ui/frame/placedot.h"

#include "ui/look/fonts.h"
#include "ui/look/tokens.h"
#include "ui/parts/eliding.h"
#include "ui/words/statewords.h"

#include <QPainter>

namespace pupitre
{

namespace
{
constexpr int textAfterDot = 20;

PlaceMark markOf(const PlaceStatus& status)
{
    switch (status.state) {
    case PlaceState::Ready:
        return PlaceMark::Reachable;
    case PlaceState::Asking:
        return PlaceMark::Trouble;
    case PlaceState::Waiting:
        return PlaceMark::Silent;
    case PlaceState::Connecting:
        return PlaceMark::Off;
    case PlaceState::Offline:
        return status.error ? PlaceMark::Trouble : PlaceMark::Off;
    }
    return PlaceMark::Off;
}
} // namespace

PlaceDot dotOf(const PlaceLink& link)
{
    return {link.place().id, placeName(link.place()), placeStateName(link.status().state),
            markOf(link.status())};
}

PlaceDotButton::PlaceDotButton(QWidget* parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("placeDot"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void PlaceDotButton::show(const PlaceDot& dot)
{
    if (dot == m_dot && isVisibleTo(parentWidget()))
        return;
    m_dot = dot;
    setText(QString()); // a name may hold an ampersand; it is painted, not a mnemonic
    const QString whole = QStringLiteral("%1: %2").arg(dot.name, dot.word);
    setAccessibleName(whole);
    setToolTip(plainTip(whole));
    updateGeometry();
    setVisible(true);
    update();
}

QSize PlaceDotButton::sizeHint() const
{
    return {textAfterDot + QFontMetrics(sans(12)).horizontalAdvance(m_dot.name) + 8, 24};
}

void PlaceDotButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPlaceMark(painter, QRect(2, 0, 12, height()), m_dot.mark);
    painter.setFont(sans(12));
    painter.setPen(underMouse() ? tokens().text : tokens().text2);
    const QRect room(textAfterDot, 0, width() - textAfterDot - 4, height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_dot.name, Qt::ElideRight, room.width()));
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See statecell.h. The style draws the ground (chosen, hovered, the line below), we draw on it.
#include "ui/tp/seats/statecell.h"

#include "ui/tp/seats/seatfilter.h"
#include "ui/tp/seats/seatlook.h"
#include "ui/tp/seats/seatrow.h"

#include <QApplication>
#include <QPainter>

namespace pupitre
{

namespace
{
constexpr int margin = 10;
} // namespace

void StateCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const QWidget* view = option.widget;
    const QStyle* style = view == nullptr ? QApplication::style() : view->style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, view);
    const SeatRow& seat = m_filter.seatAt(index);
    const ToneColours tone = coloursOf(toneOf(seat.activity));
    const QRect inside = option.rect.adjusted(margin, 0, -margin, -1); // without the line below, as the style
    const QRect mark(inside.left(), inside.center().y() - iconInText / 2, iconInText, iconInText);
    const QRect words = inside.adjusted(iconInText + 8, 0, 0, 0);
    painter->save();
    paintIcon(*painter, mark, iconOf(seat.activity), tone.word);
    painter->setFont(option.font);
    painter->setPen(seat.activity == SeatActivity::Failed ? tone.word : tokens().text);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(option.font).elidedText(seat.state, Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace pupitre

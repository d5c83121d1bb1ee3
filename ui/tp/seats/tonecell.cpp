// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See tonecell.h. The style draws the ground (chosen, hovered, the line below), we draw on it.
#include "ui/tp/seats/tonecell.h"

#include "ui/look/icons.h"

#include <QApplication>
#include <QPainter>

namespace pupitre
{

void ToneCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int margin = 10;
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    const QString said = ground.text;
    ground.text.clear();
    const QWidget* view = option.widget;
    const QStyle* style = view == nullptr ? QApplication::style() : view->style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, view);
    const auto tone = static_cast<Tone>(index.data(ToneRole).toInt());
    const ToneColours colours = coloursOf(tone);
    const QRect inside = option.rect.adjusted(margin, 0, -margin, -1); // without the line below, as the style
    const QRect mark(inside.left(), inside.center().y() - iconInText / 2, iconInText, iconInText);
    const QRect words = inside.adjusted(iconInText + 8, 0, 0, 0);
    painter->save();
    paintIcon(*painter, mark, static_cast<Icon>(index.data(SymbolRole).toInt()), colours.word);
    painter->setFont(option.font);
    painter->setPen(tone == Tone::Fail || tone == Tone::Warn ? colours.word : tokens().text);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(option.font).elidedText(said, Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See placedelegate.h.
#include "ui/places/placedelegate.h"

#include "ui/look/fonts.h"
#include "ui/look/tokens.h"
#include "ui/parts/placemark.h"
#include "ui/places/placelistmodel.h"

#include <QPainter>

namespace pupitre
{

namespace
{
constexpr int rowHeight = 56;
constexpr int left = 16;
} // namespace

void PlaceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Tokens& t = tokens();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.selected);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, t.hover);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    paintPlaceMark(*painter, QRect(option.rect.left() + left - 6, option.rect.top() + 12, 14, 14),
                   static_cast<PlaceMark>(index.data(PlaceListModel::MarkRole).toInt()));
    const auto write = [&](int top, const QFont& font, const QColor& colour, const QString& text) {
        const QRect box(option.rect.left() + left + 14, option.rect.top() + top,
                        option.rect.width() - left - 26, 18);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
    };
    write(10, sans(13, QFont::Medium), t.text, index.data().toString());
    write(29, sans(12), t.text2, index.data(PlaceListModel::SummaryRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(t.focus, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, rowHeight};
}

} // namespace pupitre

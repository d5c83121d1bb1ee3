// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See usagebar.h.
#include "ui/gpus/usage/usagebar.h"

#include "ui/gpus/usage/usagemodel.h"
#include "ui/look/datacolours.h"

#include <QPainter>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr double barThick = 8;
constexpr double aroundBar = 10;
constexpr double heldOpacity = 0.35;
} // namespace

void UsageBar::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QRectF room = QRectF(option.rect).adjusted(aroundBar, 0, -aroundBar, -1);
    const auto bar = [&](double part, const QBrush& fill) {
        if (part <= 0)
            return;
        painter->setBrush(fill);
        painter->drawRoundedRect(QRectF(room.left(), room.center().y() - barThick / 2,
                                        std::max(2.0, part * room.width()), barThick),
                                 2, 2);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    bar(index.data(UsageModel::HeldPartRole).toDouble(), seriesArea(0, heldOpacity));
    bar(index.data(UsageModel::UsedPartRole).toDouble(), seriesPen(0).color());
    painter->restore();
}

} // namespace pupitre

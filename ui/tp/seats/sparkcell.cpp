// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See sparkcell.h. The style draws the ground and the figure, we add the line.
#include "ui/tp/seats/sparkcell.h"

#include "ui/tp/seats/loadgauge.h"
#include "ui/tp/seats/seatfilter.h"
#include "ui/tp/seats/seatmodel.h"

#include <QFontMetrics>
#include <QPainter>

namespace pupitre
{

namespace
{
constexpr int cellMargin = 10;
constexpr int sparkToFigure = 8;
constexpr int sparkDown = 8; // from the edges of the row
constexpr int leastSpark = 16;

LoadKind loadOf(SeatColumn column)
{
    return column == SeatColumn::Cpu      ? LoadKind::Cpu
           : column == SeatColumn::Memory ? LoadKind::Memory
                                          : LoadKind::Gpu;
}
} // namespace

void SparkCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const SeatRow& seat = m_filter.seatAt(index);
    const int figure = QFontMetrics(option.font).horizontalAdvance(index.data().toString());
    const QRect room =
        option.rect.adjusted(cellMargin, sparkDown, -cellMargin - figure - sparkToFigure, -sparkDown);
    if (!seat.load.known() || room.width() < leastSpark)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintLoadLine(*painter, room, loadOf(static_cast<SeatColumn>(index.column())), seat.load, seat.history);
    painter->restore();
}

} // namespace pupitre

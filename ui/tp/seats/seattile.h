// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints one student as a tile: state icon, name, what they do, when they were last seen; a failed one says
// why and offers a restart. Everything is drawn from the row, in the colours of the palette of the moment.
#pragma once

#include "ui/tp/seats/seatrow.h"

#include <QStyledItemDelegate>

namespace pupitre
{

class SeatFilter;

inline constexpr int tileHeight = 81;
inline constexpr int tileGap = 8;

class SeatTile final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    SeatTile(const SeatFilter& filter, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    void restartClicked(const QModelIndex& index);
    void moreClicked(const QModelIndex& index);

private:
    void paintGround(QPainter& painter, const QRect& tile, const QStyleOptionViewItem& option,
                     const SeatRow& seat) const;
    void paintHead(QPainter& painter, const QRect& tile, const QStyleOptionViewItem& option,
                   const SeatRow& seat) const;
    void paintFoot(QPainter& painter, const QRect& tile, const QStyleOptionViewItem& option,
                   const SeatRow& seat) const;

    const SeatFilter& m_filter;
};

} // namespace pupitre

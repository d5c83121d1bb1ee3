// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatwall.h.
#include "ui/tp/seats/seatwall.h"

#include "ui/tp/seats/seatfilter.h"
#include "ui/tp/seats/seattile.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int narrowestTile = 170;
}

SeatWall::SeatWall(SeatFilter& filter, QWidget* parent) : QListView(parent)
{
    setObjectName(QStringLiteral("seatWall"));
    setAccessibleName(tr("Students of this TP"));
    setProperty("role", "wall");
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* tiles = new SeatTile(filter, this);
    setItemDelegate(tiles);
    setModel(&filter);
    verticalScrollBar()->setSingleStep(tileHeight + tileGap);
    connect(tiles, &SeatTile::restartClicked, this, &SeatWall::restartClicked);
    connect(tiles, &SeatTile::moreClicked, this, &SeatWall::moreClicked);
}

void SeatWall::resizeEvent(QResizeEvent* event)
{
    layOut();
    QListView::resizeEvent(event);
}

void SeatWall::layOut()
{
    // The view lays out as if its scroll bar were always there, and a grid one pixel too wide loses a column.
    const int bar = verticalScrollBar()->sizeHint().width();
    const int width = maximumViewportSize().width() - bar - 1;
    const int columns = std::max(1, width / narrowestTile);
    setGridSize({width / columns, tileHeight + tileGap});
}

} // namespace pupitre

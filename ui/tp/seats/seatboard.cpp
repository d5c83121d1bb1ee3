// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatboard.h.
#include "ui/tp/seats/seatboard.h"

#include "ui/parts/table.h"
#include "ui/tp/seats/seatfilter.h"
#include "ui/tp/seats/seatmodel.h"
#include "ui/tp/seats/seatwall.h"
#include "ui/tp/seats/sparkcell.h"
#include "ui/tp/seats/statecell.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr std::array columnWidths{148, 178, 92, 92, 116, 92, 116, 128, 104}; // in French, the longer language

} // namespace

SeatBoard::SeatBoard(SeatFilter& filter, QWidget* parent)
    : QWidget(parent), m_filter(filter), m_stack(new QStackedLayout(this)),
      m_wall(new SeatWall(filter, this)), m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("seatBoard"));
    buildTable();
    m_stack->addWidget(m_wall);
    m_stack->addWidget(m_table);
    follow(m_wall);
    follow(m_table);
    connect(m_wall, &SeatWall::restartClicked, this,
            [this](const QModelIndex& index) { Q_EMIT restartAsked(m_filter.seatAt(index).id); });
    connect(m_wall, &SeatWall::moreClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_filter.seatAt(index).id); });
}

void SeatBoard::buildTable()
{
    m_table->setObjectName(QStringLiteral("seatTable"));
    m_table->setAccessibleName(tr("Students of this TP"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegateForColumn(static_cast<int>(SeatColumn::State), new StateCell(m_filter, m_table));
    for (const SeatColumn column : {SeatColumn::Cpu, SeatColumn::Memory, SeatColumn::Gpu})
        m_table->setItemDelegateForColumn(static_cast<int>(column), new SparkCell(m_filter, m_table));
    dressTable(*m_table);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (std::size_t column = 0; column < columnWidths.size(); ++column) // the last takes what is left
        m_table->setColumnWidth(static_cast<int>(column), columnWidths[column]);
    connect(&m_filter, &QAbstractItemModel::dataChanged, this, &SeatBoard::hideEmpty);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &SeatBoard::hideEmpty);
    hideEmpty();
}

/// Most TPs give nobody more time or a GPU, and what goes wrong needs the room.
void SeatBoard::hideEmpty()
{
    for (const SeatColumn column : {SeatColumn::Extra, SeatColumn::Gpu}) {
        const int at = static_cast<int>(column);
        bool some = false;
        for (int row = 0; row < m_filter.rowCount() && !some; ++row)
            some = !m_filter.index(row, at).data().toString().isEmpty();
        if (m_table->isColumnHidden(at) == some)
            m_table->setColumnHidden(at, !some);
    }
}

void SeatBoard::follow(QAbstractItemView* view)
{
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SeatBoard::chosenChanged);
    connect(view, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_filter.seatAt(index).id); });
}

void SeatBoard::show(SeatView view)
{
    if (view == this->view())
        return;
    const auto seats = chosen();
    current()->clearSelection();
    m_stack->setCurrentIndex(static_cast<int>(view));
    // The wall keeps everybody at their place, in the order of names.
    const QHeaderView& header = *m_table->horizontalHeader();
    m_filter.sort(view == SeatView::Table ? header.sortIndicatorSection() : -1, header.sortIndicatorOrder());
    choose(seats);
    setFocusProxy(current());
}

SeatView SeatBoard::view() const
{
    return static_cast<SeatView>(m_stack->currentIndex());
}

QAbstractItemView* SeatBoard::current() const
{
    if (view() == SeatView::Wall)
        return m_wall;
    return m_table;
}

std::vector<SeatId> SeatBoard::chosen() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : current()->selectionModel()->selectedIndexes()) {
        if (index.column() == 0)
            rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    std::vector<SeatId> seats;
    for (const int row : rows)
        seats.push_back(m_filter.seatAt(m_filter.index(row, 0)).id);
    return seats;
}

void SeatBoard::choose(const std::vector<SeatId>& seats)
{
    QItemSelection selection;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const SeatId& seat = m_filter.seatAt(m_filter.index(row, 0)).id;
        if (std::find(seats.begin(), seats.end(), seat) != seats.end())
            selection.select(m_filter.index(row, 0), m_filter.index(row, seatColumns - 1));
    }
    current()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void SeatBoard::chooseNone()
{
    current()->clearSelection();
}

QByteArray SeatBoard::columns() const
{
    return m_table->horizontalHeader()->saveState();
}

void SeatBoard::setColumns(const QByteArray& state)
{
    if (!state.isEmpty())
        m_table->horizontalHeader()->restoreState(state);
    hideEmpty(); // whatever it was on another day
    m_table->horizontalHeader()->setSortIndicator(0,
                                                  Qt::AscendingOrder); // a page begins in the order of names
}

} // namespace pupitre

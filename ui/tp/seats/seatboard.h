// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The students of a TP, as a wall of tiles or as a table over the same rows. What is chosen in one is chosen
// in the other.
#pragma once

#include "core/domain/ids.h"

#include <QWidget>

#include <vector>

class QAbstractItemView;
class QStackedLayout;
class QTableView;

namespace pupitre
{

class SeatFilter;
class SeatWall;

enum class SeatView { Wall, Table };

class SeatBoard final : public QWidget
{
    Q_OBJECT
public:
    SeatBoard(SeatFilter& filter, QWidget* parent);

    void show(SeatView view);
    [[nodiscard]] SeatView view() const;
    [[nodiscard]] std::vector<SeatId> chosen() const; // in the order shown
    void choose(const std::vector<SeatId>& seats);
    void chooseNone();

    [[nodiscard]] QByteArray columns() const; // widths of the table, to be remembered
    void setColumns(const QByteArray& state);

Q_SIGNALS:
    void chosenChanged();
    void opened(const pupitre::SeatId& seat);       // details asked for: double click or Return
    void restartAsked(const pupitre::SeatId& seat); // the button on a failed tile

private:
    void buildTable();
    void hideEmpty();
    void follow(QAbstractItemView* view);
    [[nodiscard]] QAbstractItemView* current() const;

    SeatFilter& m_filter;
    QStackedLayout* m_stack = nullptr;
    SeatWall* m_wall = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A state in the table of students: icon and word in the colour of the state, the same shapes as on the wall.
#pragma once

#include <QStyledItemDelegate>

namespace pupitre
{

class SeatFilter;

class StateCell final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    StateCell(const SeatFilter& filter, QObject* parent) : QStyledItemDelegate(parent), m_filter(filter) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const SeatFilter& m_filter;
};

} // namespace pupitre

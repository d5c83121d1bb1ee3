// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an instance takes in the table of students: the line of the last minutes, and the figure of now at its
// right.
#pragma once

#include <QStyledItemDelegate>

namespace pupitre
{

class SeatFilter;

class SparkCell final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    SparkCell(const SeatFilter& filter, QObject* parent) : QStyledItemDelegate(parent), m_filter(filter) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const SeatFilter& m_filter;
};

} // namespace pupitre

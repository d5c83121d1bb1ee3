// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The utilisation of a GPU in a table: the line of the last minute, and the figure of now at its right.
#pragma once

#include <QStyledItemDelegate>

namespace pupitre
{

class GpuFilter;

class GpuUseCell final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    GpuUseCell(const GpuFilter& filter, QObject* parent) : QStyledItemDelegate(parent), m_filter(filter) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const GpuFilter& m_filter;
};

} // namespace pupitre

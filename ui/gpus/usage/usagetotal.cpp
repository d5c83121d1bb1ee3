// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See usagetotal.h.
#include "ui/gpus/usage/usagetotal.h"

#include "ui/parts/table.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace pupitre
{

namespace
{
constexpr int totalHeight = 34;

class BoldCell final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font.setWeight(QFont::DemiBold);
    }
};
} // namespace

UsageTotal::UsageTotal(QAbstractItemModel& model, QTableView& above, QWidget* parent) : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new BoldCell(this));
    dressTable(*this);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus); // nothing can be done with it
    setFocusProxy(&above);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(totalHeight);
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setMinimumSectionSize(0);
    const QHeaderView& header = *above.horizontalHeader();
    for (int column = 0; column < header.count(); ++column)
        setColumnWidth(column, header.sectionSize(column));
    connect(&header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { setColumnWidth(column, width); });
}

} // namespace pupitre

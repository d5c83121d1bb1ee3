// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See usagemodel.h.
#include "ui/gpus/usage/usagemodel.h"

#include "ui/parts/eliding.h"

#include <QFont>

#include <algorithm>

namespace pupitre
{

namespace
{
Qt::Alignment alignmentOf(UsageColumn column)
{
    const bool words = column == UsageColumn::Name || column == UsageColumn::Bar;
    return (words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}
} // namespace

void UsageModel::show(std::vector<UsageRow> rows, UsageBy by, std::vector<QString> names)
{
    beginResetModel(); // another question, another table
    m_rows = std::move(rows);
    m_by = by;
    m_names = std::move(names);
    m_longest = 0;
    for (const UsageRow& row : m_rows)
        m_longest = std::max({m_longest, row.heldHours, row.usedHours});
    endResetModel();
}

int UsageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UsageModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : usageColumns;
}

QString UsageModel::cell(int row, UsageColumn column) const
{
    const UsageRow& shown = at(row);
    switch (column) {
    case UsageColumn::Name:
        return nameAt(row);
    case UsageColumn::Bar:
        return {};
    case UsageColumn::Held:
        return hoursText(shown.heldHours);
    case UsageColumn::Used:
        return hoursText(shown.usedHours);
    case UsageColumn::Efficiency:
        return efficiencyText(shown);
    case UsageColumn::Energy:
        return energyText(shown.wattHours);
    case UsageColumn::Cores:
        return hoursText(shown.coreHours);
    }
    return {};
}

QString UsageModel::tip(int row, UsageColumn column) const
{
    const bool explained = column == UsageColumn::Name || column == UsageColumn::Energy;
    if (explained && isUnattributed(at(row), m_by))
        return plainTip(unattributedNote());
    return column == UsageColumn::Name ? plainTip(nameAt(row)) : QString();
}

QVariant UsageModel::order(int row, UsageColumn column) const
{
    const UsageRow& shown = at(row);
    switch (column) {
    case UsageColumn::Name:
        return m_by == UsageBy::Week ? QVariant::fromValue(shown.week.time_since_epoch().count())
                                     : nameAt(row);
    case UsageColumn::Bar:
    case UsageColumn::Held:
        return shown.heldHours;
    case UsageColumn::Used:
        return shown.usedHours;
    case UsageColumn::Efficiency:
        return shown.efficiency().value_or(-1); // below nothing used of something
    case UsageColumn::Energy:
        return shown.wattHours;
    case UsageColumn::Cores:
        return shown.coreHours;
    }
    return {};
}

QVariant UsageModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto column = static_cast<UsageColumn>(index.column());
    const UsageRow& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.row(), column);
    case Qt::ToolTipRole:
        return tip(index.row(), column);
    case OrderRole:
        return order(index.row(), column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::Medium);
        return column == UsageColumn::Name ? QVariant(font) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return column == UsageColumn::Bar
                   ? tr("%1 held, %2 used").arg(hoursText(row.heldHours), hoursText(row.usedHours))
                   : cell(index.row(), column);
    case HeldPartRole:
        return m_longest > 0 ? row.heldHours / m_longest : 0;
    case UsedPartRole:
        return m_longest > 0 ? row.usedHours / m_longest : 0;
    default:
        return {};
    }
}

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<UsageColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    if (role == Qt::InitialSortOrderRole) // what is most is what one looks for
        return column == UsageColumn::Name ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (role == Qt::ToolTipRole && column == UsageColumn::Efficiency)
        return tr("How much of the time held was used");
    if (role == Qt::ToolTipRole && column == UsageColumn::Cores)
        return tr("Hours of processor cores, in the environments of students");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case UsageColumn::Name:
        return tr("Name");
    case UsageColumn::Bar:
        return tr("Held, and used of it");
    case UsageColumn::Held:
        //: column: hours for which GPUs were held
        return tr("Held");
    case UsageColumn::Used:
        //: column: hours for which GPUs were used
        return tr("Used");
    case UsageColumn::Efficiency:
        return tr("Efficiency");
    case UsageColumn::Energy:
        return tr("Energy");
    case UsageColumn::Cores:
        //: column: hours of processor cores
        return tr("Cores");
    }
    return {};
}

} // namespace pupitre

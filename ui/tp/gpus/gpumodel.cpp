// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gpumodel.h.
#include "ui/tp/gpus/gpumodel.h"

#include "ui/charts/sparkline.h"
#include "ui/parts/eliding.h"
#include "ui/tp/seats/tonecell.h"

#include <QFont>

#include <algorithm>

namespace pupitre
{

namespace
{
QString cellOf(const GpuRow& row, GpuColumn column)
{
    switch (column) {
    case GpuColumn::Who:
        return row.kind == GpuRowKind::Holder ? QStringLiteral("      ") + row.name : row.name;
    case GpuColumn::Use:
        return row.use;
    case GpuColumn::Memory:
        return row.memory;
    case GpuColumn::State:
        return row.state;
    }
    return {};
}

bool isFigure(GpuColumn column)
{
    return column == GpuColumn::Use || column == GpuColumn::Memory;
}

QVariant alignmentOf(GpuColumn column)
{
    return QVariant::fromValue(isFigure(column) ? Qt::AlignRight | Qt::AlignVCenter
                                                : Qt::AlignLeft | Qt::AlignVCenter);
}
} // namespace

void GpuModel::remember(const std::vector<GpuRow>& rows)
{
    for (const GpuRow& row : rows) {
        if (row.kind != GpuRowKind::Gpu)
            continue;
        History& history = m_histories[row.gpu];
        if (row.at <= history.newest)
            continue;
        history.newest = row.at;
        history.parts.push_back(row.part ? static_cast<float>(*row.part) : -1.0F);
        if (history.parts.size() > sparkPoints)
            history.parts.erase(history.parts.begin());
    }
}

void GpuModel::show(std::vector<GpuRow> rows)
{
    remember(rows);
    const auto stays = [&](const GpuRow& row) {
        return std::any_of(rows.begin(), rows.end(), [&](const GpuRow& each) { return each.isSame(row); });
    };
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (stays(at(i)))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int row = static_cast<int>(i);
        if (i >= m_rows.size() || !m_rows[i].isSame(rows[i])) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, std::move(rows[i]));
            endInsertRows();
        } else if (m_rows[i] != rows[i]) {
            m_rows[i] = std::move(rows[i]);
            Q_EMIT dataChanged(index(row, 0), index(row, gpuColumns - 1));
        }
    }
    if (m_rows.size() > rows.size()) { // those that moved came again above
        beginRemoveRows({}, static_cast<int>(rows.size()), rowCount() - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
}

const std::vector<float>& GpuModel::history(int row) const
{
    static const std::vector<float> none;
    const GpuRow& shown = at(row);
    const auto found = m_histories.find(shown.gpu);
    return shown.kind == GpuRowKind::Gpu && found != m_histories.end() ? found->second.parts : none;
}

int GpuModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GpuModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : gpuColumns;
}

QVariant GpuModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const GpuRow& row = at(index.row());
    const auto column = static_cast<GpuColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellOf(row, column);
    case Qt::AccessibleTextRole:
        return column == GpuColumn::Who ? row.name : cellOf(row, column);
    case Qt::ToolTipRole:
        return plainTip(row.facts);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Qt::FontRole: {
        QFont font;
        font.setWeight(row.kind == GpuRowKind::Gpu ? QFont::DemiBold : QFont::Normal);
        return column == GpuColumn::Who ? QVariant::fromValue(font) : QVariant();
    }
    case ToneCell::ToneRole:
        return static_cast<int>(row.tone);
    case ToneCell::SymbolRole:
        return static_cast<int>(row.symbol);
    default:
        return {};
    }
}

QVariant GpuModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<GpuColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case GpuColumn::Who:
        return tr("GPU and who has it");
    case GpuColumn::Use:
        return tr("Utilisation");
    case GpuColumn::Memory:
        return tr("Memory");
    case GpuColumn::State:
        return tr("State");
    }
    return {};
}

} // namespace pupitre

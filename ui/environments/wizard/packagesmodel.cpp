// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/wizard/packagesmodel.h"

#include "ui/words/text.h"

namespace pupitre
{

void PackagesModel::show(std::vector<std::string> lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int PackagesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PackagesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant PackagesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const std::string& line = m_lines[static_cast<std::size_t>(index.row())];
    if (index.column() == 0)
        return shown(packageName(m_kind, line));
    const std::string version = packageVersion(m_kind, line);
    return version.empty() ? tr("the newest at the time of building") : shown(version);
}

QVariant PackagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Package") : tr("Version");
}

} // namespace pupitre

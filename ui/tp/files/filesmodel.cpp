// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See filesmodel.h.
#include "ui/tp/files/filesmodel.h"

#include "ui/parts/eliding.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <numeric>

namespace pupitre
{

QString sharedKindName(SharedKind kind)
{
    switch (kind) {
    case SharedKind::Code:
        return FilesModel::tr("Code");
    case SharedKind::Data:
        return FilesModel::tr("Data");
    case SharedKind::Documents:
        return FilesModel::tr("Documents");
    }
    return {};
}

void FilesModel::clear()
{
    beginResetModel();
    for (auto& files : m_files)
        files.clear();
    endResetModel();
}

void FilesModel::show(SharedKind kind, std::vector<ManifestEntry> files)
{
    if (files == of(kind))
        return;
    beginResetModel();
    m_files[static_cast<std::size_t>(kind)] = std::move(files);
    endResetModel();
}

int FilesModel::files(SharedKind kind) const
{
    return static_cast<int>(of(kind).size());
}

std::uint64_t FilesModel::bytes(SharedKind kind) const
{
    return std::accumulate(of(kind).begin(), of(kind).end(), std::uint64_t{0},
                           [](std::uint64_t sum, const ManifestEntry& file) { return sum + file.size; });
}

int FilesModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return files(SharedKind::Code) + files(SharedKind::Data) + files(SharedKind::Documents);
}

int FilesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : filesColumns;
}

QVariant FilesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    auto row = static_cast<std::size_t>(index.row());
    for (const SharedKind kind : sharedKinds) {
        if (row >= of(kind).size()) {
            row -= of(kind).size();
            continue;
        }
        const ManifestEntry& file = of(kind)[row];
        const auto column = static_cast<FilesColumn>(index.column());
        const QString path = shownShort(file.path, 400); // names are strangers' text
        if (role == Qt::ToolTipRole)
            return plainTip(path);
        if (role == Qt::TextAlignmentRole && column == FilesColumn::Size)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        return column == FilesColumn::Path   ? path
               : column == FilesColumn::Kind ? sharedKindName(kind)
                                             : shownBytes(file.size);
    }
    return {};
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<FilesColumn>(section);
    if (role == Qt::TextAlignmentRole && column == FilesColumn::Size)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case FilesColumn::Path:
        return tr("File");
    case FilesColumn::Kind:
        return tr("Part of");
    case FilesColumn::Size:
        return tr("Size");
    }
    return {};
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a TP hands out, one file a row: code, data and documents, in this order.
#pragma once

#include "core/wire/manifest.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace pupitre
{

enum class SharedKind { Code, Data, Documents };
inline constexpr std::array sharedKinds{SharedKind::Code, SharedKind::Data, SharedKind::Documents};

enum class FilesColumn { Path, Kind, Size };
inline constexpr int filesColumns = 3;

class FilesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void show(SharedKind kind, std::vector<ManifestEntry> files); // replaces those of this kind
    [[nodiscard]] int files(SharedKind kind) const;
    [[nodiscard]] std::uint64_t bytes(SharedKind kind) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const std::vector<ManifestEntry>& of(SharedKind kind) const
    {
        return m_files[static_cast<std::size_t>(kind)];
    }

    std::array<std::vector<ManifestEntry>, sharedKinds.size()> m_files;
};

[[nodiscard]] QString sharedKindName(SharedKind kind);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was understood of somebody's environment, line by line: what was not taken over first.
#pragma once

#include "core/formats/environments/importremark.h"

#include <QAbstractTableModel>

namespace pupitre
{

enum class RemarkColumn { What, Standing, Why };
inline constexpr int remarkColumns = 3;

class RemarksModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(ImportRemarks remarks);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const QModelIndex& index) const;

    ImportRemarks m_remarks;
};

/// "taken over: 12 · left out: 3 · refused: 1".
[[nodiscard]] QString remarkCounts(const ImportRemarks& remarks);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The GPUs of a TP's place as rows: a GPU, below it those who hold it; at the end those who hold none. Rows
// that stay keep their place, so that what is chosen stays chosen while figures change.
#pragma once

#include "ui/tp/gpus/gpurows.h"

#include <QAbstractTableModel>

#include <map>

namespace pupitre
{

enum class GpuColumn { Who, Use, Memory, State };
inline constexpr int gpuColumns = 4;

class GpuModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<GpuRow> rows);
    [[nodiscard]] const GpuRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// Of a GPU: what it did while somebody looked, newest last, as paintSparkline() wants it.
    [[nodiscard]] const std::vector<float>& history(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct History {
        Instant newest{};
        std::vector<float> parts;
    };
    void remember(const std::vector<GpuRow>& rows);

    std::vector<GpuRow> m_rows;
    std::map<GpuRef, History> m_histories;
};

} // namespace pupitre

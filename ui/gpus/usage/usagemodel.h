// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A usage table as rows to be shown; it is read whole and shown whole.
#pragma once

#include "ui/gpus/usage/usagewords.h"

#include <QAbstractTableModel>

namespace pupitre
{

enum class UsageColumn { Name, Bar, Held, Used, Efficiency, Energy, Cores };
inline constexpr int usageColumns = 7;

class UsageModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        HeldPartRole = Qt::UserRole + 1, // of the longest, 0 to 1
        UsedPartRole,
        OrderRole // a text or a number, by which the column is put in order
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<UsageRow> rows, UsageBy by, std::vector<QString> names);
    [[nodiscard]] const UsageRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const QString& nameAt(int row) const { return m_names[static_cast<std::size_t>(row)]; }

    [[nodiscard]] const std::vector<QString>& names() const { return m_names; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cell(int row, UsageColumn column) const;
    [[nodiscard]] QString tip(int row, UsageColumn column) const;
    [[nodiscard]] QVariant order(int row, UsageColumn column) const;

    std::vector<UsageRow> m_rows;
    std::vector<QString> m_names;
    UsageBy m_by = UsageBy::Person;
    double m_longest = 0; // hours
};

} // namespace pupitre

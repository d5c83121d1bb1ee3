// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The journal of a TP as rows, newest first. Lines only ever come: a row never changes.
#pragma once

#include "ui/tp/journal/journalwords.h"

#include <QAbstractTableModel>

#include <deque>

namespace pupitre
{

enum class JournalColumn { When, Who, What, Result };
inline constexpr int journalColumns = 4;

class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    /// Oldest first, as the place gives them.
    void add(const std::vector<JournalLine>& lines, const Course& course);
    [[nodiscard]] bool isProblem(int row) const;
    [[nodiscard]] const QString& searched(int row) const; // folded

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString when, who, what, detail;
        JournalResult result;
        QString folded; // made once: each letter of a search asks every row
    };
    [[nodiscard]] static Row rowOf(const JournalLine& line, const Course& course);
    [[nodiscard]] static QString cell(const Row& row, JournalColumn column);

    std::deque<Row> m_rows;
};

} // namespace pupitre

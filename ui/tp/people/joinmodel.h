// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What join requests would change, as rows: first the lines that are of no use, each with its reason, then
// the people.
#pragma once

#include "core/domain/joinrequest.h"
#include "ui/look/tokens.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace pupitre
{

enum class JoinColumn { Who, Effect, Key };
inline constexpr int joinColumns = 3;

class JoinModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const Course& course, const JoinPlan& plan);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString who;
        QString effect;
        QString key;
        Tone tone = Tone::Ok;
    };

    std::vector<Row> m_rows;
};

} // namespace pupitre

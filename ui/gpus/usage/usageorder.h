// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of a usage table in the order of a column: names as people sort them, figures as numbers, and
// equal ones as they came.
#pragma once

#include "ui/gpus/usage/usagemodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace pupitre
{

class UsageOrder final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    UsageOrder(UsageModel& model, QObject* parent);

    /// After another language: its alphabet.
    void useLanguage();
    /// The row of the model that is shown there.
    [[nodiscard]] int modelRow(int shownRow) const { return mapToSource(index(shownRow, 0)).row(); }

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QCollator m_names;
};

} // namespace pupitre

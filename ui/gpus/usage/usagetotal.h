// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last line of a table, under it: it neither scrolls away nor is put in order, and its columns are as
// wide as those above.
#pragma once

#include <QTableView>

namespace pupitre
{

class UsageTotal final : public QTableView
{
    Q_OBJECT
public:
    /// `model` has one row, and the columns of `above`.
    UsageTotal(QAbstractItemModel& model, QTableView& above, QWidget* parent);
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Orders hand-ins by a column and hides those that the chips and the search box leave out.
#pragma once

#include "ui/tp/handinmodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <set>

namespace pupitre
{

class HandInFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit HandInFilter(HandInModel& model, QObject* parent = nullptr);

    [[nodiscard]] const HandInRow& rowAt(const QModelIndex& index) const;
    void setTimings(std::set<HandInTiming> timings); // empty: everybody
    void setSearch(const QString& text);             // accents and case do not matter

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const HandInModel& m_model;
    std::set<HandInTiming> m_timings;
    QString m_search; // folded
    QCollator m_order;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hides the students that the chips and the search box leave out. A hidden student keeps the place among the
// others.
#pragma once

#include "core/domain/seatactivity.h"

#include <QSortFilterProxyModel>

#include <set>

namespace pupitre
{

class SeatModel;
struct SeatRow;

class SeatFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SeatFilter(SeatModel& model, QObject* parent = nullptr);

    /// The row behind an index of this filter.
    [[nodiscard]] const SeatRow& seatAt(const QModelIndex& index) const;

    void setGroups(std::set<SeatGroup> groups); // empty: everybody
    void setSearch(const QString& text);        // accents and case do not matter
    [[nodiscard]] bool isFiltering() const { return !m_groups.empty() || !m_search.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const SeatModel& m_model;
    std::set<SeatGroup> m_groups;
    QString m_search; // folded
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hides the students that the chips and the search box leave out. A hidden student keeps the place among the
// others.
#pragma once

#include "core/domain/seatactivity.h"
#include "ui/tp/personfilter.h"

#include <cstdint>
#include <map>
#include <set>

namespace pupitre
{

class SeatModel;
struct SeatRow;

class SeatFilter final : public PersonFilter
{
    Q_OBJECT
public:
    explicit SeatFilter(SeatModel& model, QObject* parent = nullptr);

    /// The row behind an index of this filter.
    [[nodiscard]] const SeatRow& seatAt(const QModelIndex& index) const;

    void setGroups(std::set<SeatGroup> groups) { choose(m_groups, std::move(groups)); } // empty: everybody
    /// By the figures of this moment: while they change, nobody moves. Column -1: by name.
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] bool isFiltering() const { return !m_groups.empty() || isSearching(); }

protected:
    [[nodiscard]] bool isChosen(int row) const override;
    [[nodiscard]] QString searchedWords(int row) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const SeatModel& m_model;
    std::set<SeatGroup> m_groups;
    std::map<SeatId, std::int64_t> m_figures; // when it was last sorted
};

} // namespace pupitre

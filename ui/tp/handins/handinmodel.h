// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The newest work of every seat of a TP, one row each: in time or not, when, how much, and its hash.
#pragma once

#include "core/domain/course.h"
#include "core/domain/handinstate.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace pupitre
{

struct HandInRow {
    SeatId id;
    QString name;
    QString logins; // found by the search box too
    HandInState state;
    std::optional<Submission> submission;
    int handIns = 0;
    bool frozen = false;
    bool collected = false;
    QString stateText; // "Late 2 h 10"
    QString when;      // "Sun 21:47"

    bool operator==(const HandInRow&) const = default;
};

enum class HandInColumn { Name, State, When, Files, Size, Hash, Collected };
inline constexpr int handInColumns = 7;

class HandInModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole + 200 };

    using QAbstractTableModel::QAbstractTableModel;

    /// `now` is the place's clock. Rows are replaced only where seats came or went.
    void show(const Course& course, const Tp& tp, const TpStatus& status, Instant now);
    void clear();

    [[nodiscard]] const HandInRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOfSeat(const SeatId& seat) const; // -1: not here
    [[nodiscard]] const HandInCounts& counts() const { return m_counts; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    std::vector<HandInRow> m_rows;
    HandInCounts m_counts;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The students of a TP, one row each, ordered by name. A new status touches only the rows it changes, and no
// row ever moves because of its state: a teacher's eye keeps its place.
#pragma once

#include "ui/tp/seats/seatrow.h"

#include <QAbstractTableModel>

#include <array>
#include <map>
#include <vector>

namespace pupitre
{

enum class SeatColumn { Name, State, Connected, Cpu, Memory, Gpu, LastActivity, HandedIn, Extra, Problem };
inline constexpr int seatColumns = 10;

class SeatModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { SeatIdRole = Qt::UserRole + 100, ActivityRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Active seats of the course. Seats that stay keep their rows; the others come and go one by one.
    void setSeats(const std::vector<Seat>& seats);
    /// `now` is the place's clock; called again with the same status it only makes the minutes go by.
    void setStatus(const TpStatus& status, Instant now);
    /// Who holds GPUs, and how much of what they hold they use, 0 to 1: shown with the next status.
    void setGpuUse(std::map<SeatId, double> use) { m_gpuUse = std::move(use); }

    [[nodiscard]] const SeatRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOfSeat(const SeatId& seat) const;                      // -1: not here
    [[nodiscard]] const std::array<int, 5>& counts() const { return m_counts; } // by SeatGroup
    [[nodiscard]] int countIn(SeatGroup group) const { return m_counts[static_cast<std::size_t>(group)]; }
    [[nodiscard]] bool isIn(SeatGroup group, int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    void count();

    void addLoad(SeatRow& row, bool isNew) const;

    std::vector<SeatRow> m_rows;
    std::map<SeatId, double> m_gpuUse;
    Instant m_newest{}; // by the place's clock, of the status whose load was added last
    std::array<int, 5> m_counts{};
};

} // namespace pupitre

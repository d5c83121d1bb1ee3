// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A class list as it was read, line by line: who will have a seat, and which lines cannot be used and why.
// Nothing is dropped silently, so lines that give nobody are rows too.
#pragma once

#include "core/formats/rosterchange.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace pupitre
{

enum class ListColumn { Line, Name, Login, Mail, Group, Remark };
inline constexpr int listColumns = 6;

// Changed, Known: already has a seat
enum class LineVerdict { Ready, Changed, Known, Remark, LeftOut };

class RosterModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { VerdictRole = Qt::UserRole + 100 };

    using QAbstractTableModel::QAbstractTableModel;

    void setRoster(const Roster& roster);
    /// Of a course that has people: one change per entry.
    void setRoster(const Roster& roster, const std::vector<EntryChange>& changes);
    [[nodiscard]] LineVerdict verdict(int row) const { return m_rows[static_cast<std::size_t>(row)].verdict; }
    [[nodiscard]] int countOf(LineVerdict verdict) const;
    [[nodiscard]] bool holdsGroups() const;
    /// First row after `row` with a problem, from the top again at the end; -1: there is none.
    [[nodiscard]] int nextToDecide(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        int line = 0;
        QString name;
        QString login;
        QString mail;
        QString group;
        QString remark;
        LineVerdict verdict = LineVerdict::Ready;
    };
    [[nodiscard]] static Row rowOf(const RosterEntry& entry);
    static void compare(Row& row, const EntryChange& change);
    void fill(const Roster& roster, const std::vector<EntryChange>* changes);
    void add(const RosterProblem& problem);

    std::vector<Row> m_rows;
};

} // namespace pupitre

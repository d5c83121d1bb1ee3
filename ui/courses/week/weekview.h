// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The week of all TPs: what is short on top, then a column a day with its blocks, then the load of each place
// under the days.
#pragma once

#include "core/services/classroom/refs.h"
#include "ui/courses/week/weekboard.h"

#include <QWidget>

class QFrame;
class QGridLayout;
class QVBoxLayout;

namespace pupitre
{

class EmptyState;

class WeekView final : public QWidget
{
    Q_OBJECT
public:
    explicit WeekView(QWidget* parent);

    /// `nearest`: a Monday with something in its week, offered where this one has nothing; may be invalid.
    /// `searched`: the words that narrow the blocks, if any.
    void show(const Board& board, QDate nearest, const QString& searched);

Q_SIGNALS:
    void opened(const pupitre::TpRef& tp);
    void weekAsked(QDate monday);

private:
    void rebuild();
    void sayNothing();
    [[nodiscard]] QWidget* makeConflicts(QWidget* parent) const;
    [[nodiscard]] QWidget* makeDays(QWidget* parent);
    void addDay(QGridLayout& grid, int column, QWidget* parent);
    void addLoads(QGridLayout& grid, QWidget* parent) const;

    Board m_board;
    QDate m_nearest;
    QString m_searched;
    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    EmptyState* m_nothing;
};

} // namespace pupitre

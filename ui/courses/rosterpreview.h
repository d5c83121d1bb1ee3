// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A class list as it was read, for whoever takes one over: how many lines are ready, each line with its
// reason where it cannot be used, and what is wrong with the whole of it.
#pragma once

#include "core/formats/roster.h"

#include <QWidget>

class QTableView;

namespace pupitre
{

class Chip;
class MessageBar;
class RosterModel;

class RosterPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit RosterPreview(QWidget* parent);

    void show(const Roster& roster);
    /// The same against a course that has people: who is new, and who is there already.
    void show(const Roster& roster, const RosterDifference& against);
    void refuse(const Error& error); // instead of a list
    void takeFocus();
    [[nodiscard]] int lines() const; // that give somebody or are said to be wrong

private:
    void showLines(const Roster& roster);
    void showProblems(const Roster& roster);
    void showNext();

    RosterModel* m_model;
    MessageBar* m_message;
    Chip* m_ready;
    Chip* m_known;
    Chip* m_remarks;
    Chip* m_leftOut;
    QTableView* m_table;
};

} // namespace pupitre

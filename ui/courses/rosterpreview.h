// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A class list as it was read, for whoever takes one over: how many lines are ready, each line with its
// reason where it cannot be used, and what is wrong with the whole of it.
#pragma once

#include "core/formats/rosterchange.h"

#include <QWidget>

class QLabel;
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
    /// The same against a course that has people, one change per entry: who is new, and who is there already.
    void show(const Roster& roster, const std::vector<EntryChange>& changes);
    void refuse(const Error& error); // instead of a list
    void takeFocus();
    [[nodiscard]] int lines() const; // that give somebody or are said to be wrong

Q_SIGNALS:
    void columnsAsked(); // no column says who somebody is, and the person wants to say it

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void showLines(const Roster& roster);
    void showProblems(const Roster& roster);
    void showNext();

    RosterModel* m_model;
    MessageBar* m_message;
    Chip* m_ready;
    Chip* m_changed;
    Chip* m_known;
    Chip* m_remarks;
    Chip* m_leftOut;
    QTableView* m_table;
    QLabel* m_title;
    bool m_asksColumns = false;
    bool m_againstPeople = false;
};

} // namespace pupitre

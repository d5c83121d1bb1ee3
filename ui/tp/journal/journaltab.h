// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who did what when in a TP: read when somebody looks, and followed while they do.
#pragma once

#include "core/services/classroom/journalreading.h"
#include "core/services/classroom/refs.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QTableView;

namespace pupitre
{

class Classroom;
class FilterChip;
class JournalFilter;
class JournalModel;

class JournalTab final : public QWidget
{
    Q_OBJECT
public:
    JournalTab(Classroom& classroom, QWidget* parent);

    void showTp(const TpRef& tp);
    void setSearch(const QString& text);
    void read(); // what came since
    void retranslate();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void take(const std::vector<JournalLine>& lines);
    void addSome(); // of those that have come: words for thousands at once would be felt
    void say();     // how much there is, or why it cannot be read

    Classroom& m_classroom;
    TpRef m_tp;
    std::int64_t m_last = 0; // number of the newest line that is here
    bool m_reading = false;
    std::optional<Error> m_error;
    std::vector<JournalLine> m_come; // and are not shown yet
    QTimer m_add;
    QTimer m_again;
    JournalModel* m_model;
    JournalFilter* m_filter;
    FilterChip* m_problems;
    QLabel* m_said;
    QTableView* m_table;
};

} // namespace pupitre

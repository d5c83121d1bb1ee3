// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sessions picked from a timetable file: chosen or dropped here, searched, and ticked. What is wrong in the
// file is said with its lines; what is past is greyed.
#pragma once

#include "core/async/task.h"
#include "core/formats/timetable.h"
#include "core/services/timetable/timetablememory.h"
#include "ui/courses/wizard/sessionspane.h"

class QLabel;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QTableView;

namespace pupitre
{

class MessageBar;
class TimetableModel;
class TimetableReading;

class TimetablePane final : public SessionsPane
{
    Q_OBJECT
public:
    TimetablePane(TimetableReading& reading, QWidget* parent);

    [[nodiscard]] std::vector<SessionDraft> sessions() const override;
    [[nodiscard]] KnownTimetable timetable() const; // what the sessions are from
    void takeFocus() override;
    void useSource(const QString& source); // a file, or an address
    void setZone(const std::string& zone); // of the class; the hours are shown in it

Q_SIGNALS:
    void fileAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void askForAddress();
    void useAddress();
    void read();
    void show(Result<Timetable> timetable);
    void showFacts();
    void showProblems(const Timetable& timetable);
    void search();
    void choose(const QModelIndex& index);

    TimetableReading& m_reading;
    TimetableModel* m_model;
    QLabel* m_name;
    QLabel* m_facts;
    MessageBar* m_message;
    QLineEdit* m_search;
    QPushButton* m_chooseShown;
    QPushButton* m_chooseNone;
    QTableView* m_table;
    QWidget* m_list; // all that waits for a file
    QLabel* m_empty;
    QString m_source;
    QWidget* m_addressLine;
    QLineEdit* m_address;
    std::string m_zone;
    Task m_task; // last: dropped first
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One course of the list: its name, place and students, and its TPs with phase and next date. Rows change in
// place.
#pragma once

#include "core/services/classroom/classroom.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace pupitre
{

class ElidedLabel;
class WaitingChanges;
class WaitingList;

class CourseFrame final : public QFrame
{
    Q_OBJECT
public:
    CourseFrame(WaitingChanges& waiting, QWidget* parent);

    /// `now` is the clock of the place.
    void show(const CourseCard& card, const QString& place, Instant now);
    [[nodiscard]] const CourseRef& course() const { return m_ref; }

Q_SIGNALS:
    void tpOpened(const pupitre::TpRef& tp);
    void addTpClicked();
    void studentsClicked();
    void inviteClicked();
    void copyClicked();
    void removeClicked();
    void failed(const pupitre::Error& error);

private:
    class TpRow;

    WaitingChanges& m_waiting;
    CourseRef m_ref;
    ElidedLabel* m_title;
    QLabel* m_facts;
    QLabel* m_age;
    QPushButton* m_addTp;
    QPushButton* m_students;
    QToolButton* m_invite;
    QToolButton* m_copy;
    QToolButton* m_remove;
    WaitingList* m_waits;
    QLabel* m_nothing;
    QVBoxLayout* m_column;
    QList<TpRow*> m_rows;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every course of every place, as a list with its TPs or as a week. Opens a TP, begins a new course, removes
// one after saying in numbers what is lost.
#pragma once

#include "core/services/classroom/classroom.h"
#include "ui/frame/page.h"
#include "ui/tp/teaching.h"

#include <QTimer>

class QVBoxLayout;

namespace pupitre
{

class CourseFrame;
class CoursesBar;
class EmptyState;
class NoticeBars;
class TpActions;
class WaitingList;
class WeekView;

class CoursesPage final : public Page
{
    Q_OBJECT
public:
    CoursesPage(const Teaching& teaching, QWidget* parent);

    [[nodiscard]] PageHead head() const override;
    [[nodiscard]] QAction* primary() const override { return m_new; }
    [[nodiscard]] QList<QAction*> others() const override { return {m_refresh}; }

    void report(const Error& error);
    void openWeek(); // the one that is now

Q_SIGNALS:
    void tpOpened(const pupitre::TpRef& tp);
    void newCourseAsked();
    void tpAsked(const pupitre::CourseRef& course);
    void copyAsked(const pupitre::CourseRef& course);
    void demoAsked();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void refresh();
    void showList(const std::vector<CourseCard>& cards);
    void addStudents(const CourseRef& ref);
    void askToRemove(const CourseRef& ref);
    void remove(const CourseRef& ref, RemovalForce force);
    void retranslate();

    Teaching m_teaching;
    QTimer m_clock; // phases change although nothing is said
    QAction* m_new;
    QAction* m_refresh;
    CoursesBar* m_bar;
    TpActions* m_actions; // what is done with a course as a whole
    NoticeBars* m_notices;
    WaitingList* m_stray;
    EmptyState* m_empty;
    EmptyState* m_notFound;
    WeekView* m_week;
    QVBoxLayout* m_list;
    QList<CourseFrame*> m_frames;
};

} // namespace pupitre

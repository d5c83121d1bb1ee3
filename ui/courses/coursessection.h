// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The section of the rail: the list of courses, and over it the TP that was opened.
#pragma once

#include "core/services/classroom/refs.h"
#include "core/services/timetable/timetablechecking.h"
#include "ui/environments/environmentservices.h"
#include "ui/frame/page.h"
#include "ui/tp/teaching.h"

namespace pupitre
{

class CoursesPage;
class TpPage;
struct CourseDraft;
struct CourseWish;
struct WizardDraft;

class CoursesSection final : public PageStack
{
    Q_OBJECT
public:
    CoursesSection(const Teaching& teaching, const EnvironmentServices& environments, QWidget* parent);

    void openTp(const TpRef& tp);
    void openList();
    void openWeek();  // the one that is now
    void newCourse(); // the wizard
    void addTp(const CourseRef& course);
    void copyCourse(const CourseRef& course);

Q_SIGNALS:
    void demoAsked();

private:
    void openWizard(WizardDraft begin);
    void create(const CourseWish& wish, const CourseDraft& draft);
    void failed(const Error& error);

    Teaching m_teaching;
    EnvironmentServices m_environments;
    TimetableReading m_timetables;
    TimetableChecking m_checking;
    CoursesPage* m_list;
    TpPage* m_tp;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See coursessection.h.
#include "ui/courses/coursessection.h"

#include "core/environments/data/coursedata.h"
#include "core/services/classroom/classroom.h"
#include "core/services/making/coursecreation.h"
#include "core/services/making/nexttp.h"
#include "core/services/settings.h"
#include "ui/courses/copy/copywizard.h"
#include "ui/courses/coursespage.h"
#include "ui/courses/otherclasses.h"
#include "ui/courses/timetablenotice.h"
#include "ui/courses/wizard/coursewizard.h"
#include "ui/tp/tppage.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

namespace pupitre
{

CoursesSection::CoursesSection(const Teaching& teaching, const EnvironmentServices& environments,
                               QWidget* parent)
    : PageStack(parent), m_teaching(teaching), m_environments(environments),
      m_timetables(teaching.classroom.places().mailbox()),
      m_checking(teaching.classroom, m_timetables, TimetableMemory(teaching.settings)),
      m_list(new CoursesPage(teaching, this)), m_tp(new TpPage(teaching, this))
{
    setObjectName(QStringLiteral("coursesSection"));
    new TimetableNotice(m_checking, teaching.classroom, *m_tp);
    addPage(m_list);
    addPage(m_tp);
    connect(m_list, &CoursesPage::tpOpened, this, &CoursesSection::openTp);
    connect(m_list, &CoursesPage::newCourseAsked, this, &CoursesSection::newCourse);
    connect(m_list, &CoursesPage::tpAsked, this, &CoursesSection::addTp);
    connect(m_list, &CoursesPage::copyAsked, this, &CoursesSection::copyCourse);
    connect(m_list, &CoursesPage::demoAsked, this, &CoursesSection::demoAsked);
    connect(m_tp, &TpPage::listAsked, this, &CoursesSection::openList);
}

void CoursesSection::openTp(const TpRef& tp)
{
    m_tp->showTp(tp);
    bringToFront(m_tp);
    m_checking.check(tp);
}

void CoursesSection::openList()
{
    bringToFront(m_list);
}

void CoursesSection::openWeek()
{
    bringToFront(m_list);
    m_list->openWeek();
}

void CoursesSection::newCourse()
{
    openWizard({});
}

void CoursesSection::addTp(const CourseRef& course)
{
    const CourseCard* card = m_teaching.classroom.card(course);
    if (card == nullptr)
        return;
    WizardDraft begin;
    begin.course = draftForNextTp(card->course);
    begin.place = course.place;
    openWizard(std::move(begin));
}

void CoursesSection::copyCourse(const CourseRef& course)
{
    const Classroom& classroom = m_teaching.classroom;
    const CourseCard* card = classroom.card(course);
    const KnownPlace* place = classroom.places().place(course.place);
    if (card == nullptr || place == nullptr)
        return;
    std::set<CourseId> taken;
    for (const CourseRef& known : classroom.courses())
        if (known.place == course.place)
            taken.insert(known.course);
    const auto copy = [this, course](const Course& made, const std::optional<KnownTimetable>& timetable) {
        const auto copied = [this, made, timetable](const Result<CourseRef>& there) {
            if (!there)
                return m_list->report(there.error());
            for (const Tp& tp : made.tps)
                if (timetable)
                    m_checking.begin({there->place, there->course, tp.id}, *timetable);
        };
        m_teaching.creation.copy(course, made, {this, copied});
    };
    auto* wizard = new CopyWizard(copyDraftOf(card->course, std::move(taken)), placeName(*place),
                                  m_teaching.settings, m_timetables, otherClasses(classroom), copy, this);
    wizard->open();
}

void CoursesSection::create(const CourseWish& wish, const CourseDraft& draft)
{
    const auto created = [this, timetable = wish.timetable](const Result<TpRef>& tp) {
        if (tp && timetable)
            m_checking.begin(*tp, *timetable);
        tp ? openTp(*tp) : failed(tp.error());
    };
    m_teaching.creation.create(wish.place, draft, {this, created});
}

void CoursesSection::failed(const Error& error)
{
    openList();
    m_list->report(error);
}

/// An environment's data comes to the place first, once for all courses.
void CoursesSection::openWizard(WizardDraft begin)
{
    const auto make = [this](const CourseWish& wish) {
        if (!wish.environment || m_environments.data == nullptr)
            return create(wish, wish.draft);
        const auto ready = [this, wish](const Result<CourseDraft>& draft) {
            draft ? create(wish, *draft) : failed(draft.error());
        };
        bringForCourse(*m_environments.data, m_environments.environments, wish.place, *wish.environment,
                       wish.draft, {this, ready});
    };
    auto* wizard = new CourseWizard(m_teaching.classroom, m_environments, m_timetables, std::move(begin),
                                    otherClasses(m_teaching.classroom), make, this);
    wizard->open();
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See coursewizard.h.
#include "ui/courses/wizard/coursewizard.h"

#include "core/services/classroom/agenda.h"
#include "core/services/presenttime.h"
#include "ui/courses/wizard/accesspage.h"
#include "ui/courses/wizard/conflictwords.h"
#include "ui/courses/wizard/reviewpage.h"
#include "ui/courses/wizard/whatpage.h"
#include "ui/courses/wizard/whenpage.h"
#include "ui/courses/wizard/wherepage.h"
#include "ui/courses/wizard/whopage.h"
#include "ui/parts/filechoice.h"
#include "ui/parts/messagebar.h"
#include "ui/tp/tpwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QLocale>

#include <algorithm>

namespace pupitre
{

CourseWizard::CourseWizard(Classroom& classroom, const EnvironmentServices& environments,
                           TimetableReading& timetables, WizardDraft begin, std::vector<OtherClass> others,
                           Create create, QWidget* over)
    : WizardFrame(over->window()), m_classroom(classroom), m_places(environments.places),
      m_settings(environments.settings), m_create(std::move(create)), m_draft(std::move(begin)),
      m_images(environments.places, environments.builds),
      m_what(new WhatPage(m_draft, {environments, m_images})), m_when(new WhenPage(m_draft, timetables))
{
    setObjectName(QStringLiteral("courseWizard"));
    setAttribute(Qt::WA_DeleteOnClose);
    const WizardEnvironments known{environments, m_images};
    auto* review = new ReviewPage(m_draft, known);
    add(m_what);
    if (!m_draft.joins()) {
        add(new WhoPage(m_draft, m_settings, std::move(others)));
        add(new WherePage(m_draft, known));
    }
    add(m_when);
    if (!m_draft.joins())
        add(new AccessPage(m_draft, m_places));
    add(review);
    connect(m_what, &WhatPage::folderAsked, this, &CourseWizard::chooseFolder);
    connect(m_when, &WhenPage::timetableAsked, this, &CourseWizard::chooseTimetable);
    connect(review, &ReviewPage::pageAsked, this, &CourseWizard::goToPage);
    connect(this, &WizardFrame::pageEntered, this, &CourseWizard::sayConflicts);
    connect(&m_images, &ImagesOnPlaces::changed, this, [this] { takeBuiltImage(m_draft, m_images); });
    environments.environments.reload();
    m_images.refresh();
    start(m_draft.joins() ? tr("New TP") : tr("New course"));
    resize(sizeHint()); // a dialog left alone takes two thirds of the screen at most
    summarise();
}

void CourseWizard::add(DraftWizardPage* page)
{
    addPage(page);
    m_order.push_back(page->draftPage());
    connect(page, &DraftWizardPage::edited, this, [this] {
        messages().clear(); // what it said was missing is being put right
        summarise();
        sayConflicts();
    });
}

void CourseWizard::sayConflicts()
{
    const DraftPage page = m_order[static_cast<std::size_t>(current())];
    if (page != DraftPage::Where && page != DraftPage::When && page != DraftPage::Review)
        return;
    const Message message = conflictMessage(m_draft, m_classroom, presentTime());
    if (!message.what.isEmpty())
        messages().show(message);
}

void CourseWizard::summarise()
{
    const CourseDraft& course = m_draft.course;
    QString heading = shownShort(course.title, 60);
    if (!course.tpTitle.empty())
        heading += (heading.isEmpty() ? QString() : QStringLiteral(" · ")) + shownShort(course.tpTitle, 60);
    int leftOut = 0;
    for (const RosterProblem& problem : course.roster.problems)
        leftOut += problem.severity == RosterSeverity::LeftOut ? 1 : 0;
    QList<SummaryLine> lines{
        {course.into ? tr("Seats") : tr("Students"),
         QLocale().toString(course.into ? activeSeats(*course.into)
                                        : static_cast<int>(course.roster.entries.size()))}};
    if (const auto seats = seatsFrom(course.roster).size(); seats < course.roster.entries.size())
        lines.append({tr("Seats"), QLocale().toString(static_cast<int>(seats))});
    if (leftOut > 0)
        lines.append({tr("Lines left out"), QLocale().toString(leftOut)});
    if (const KnownPlace* place = m_places.place(m_draft.place))
        lines.append({tr("Place"), placeName(*place)});
    if (m_draft.environment)
        lines.append({tr("Environment"), shownShort(m_draft.environment->environment->name, 40)});
    if (!course.sessions.empty())
        lines.append({tr("Sessions"), QLocale().toString(static_cast<int>(course.sessions.size()))});
    setSummary(heading, lines);
}

void CourseWizard::goToPage(DraftPage page)
{
    goTo(static_cast<int>(std::find(m_order.begin(), m_order.end(), page) - m_order.begin()));
}

void CourseWizard::chooseFolder()
{
    askForFolder(this, m_settings,
                 {QStringLiteral("courseFolder"),
                  m_draft.joins() ? tr("Folder of the TP") : tr("Folder of the course")},
                 [this](const QString& folder) { m_what->useFolder(folder); });
}

void CourseWizard::chooseTimetable()
{
    askForFile(
        this, m_settings,
        {QStringLiteral("courseTimetable"), tr("Timetable"), tr("Timetables (*.ics *.ical);;All files (*)")},
        [this](const QString& path) { m_when->useTimetable(path); });
}

void CourseWizard::finish()
{
    if (const auto course = courseFrom(m_draft.course); course && !m_draft.joins())
        setKeyHabit(m_settings, {m_draft.place, course->id}, m_draft.keys);
    m_create({m_draft.place, m_draft.course, m_draft.environment, m_when->timetable()});
    accept();
}

} // namespace pupitre

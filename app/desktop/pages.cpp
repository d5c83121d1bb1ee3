// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/pages.h"

#include "ui/courses/coursessection.h"
#include "ui/environments/environmentspage.h"
#include "ui/environments/sourcesdialog.h"
#include "ui/frame/statusstrip.h"
#include "ui/gpus/alerts/alertnotifier.h"
#include "ui/gpus/gpuspage.h"
#include "ui/places/measuresdialog.h"
#include "ui/places/placespage.h"
#include "ui/settings/settingspage.h"
#include "ui/student/invitationdialog.h"
#include "ui/student/invitationdrop.h"
#include "ui/student/leavingcopies.h"
#include "ui/student/studentday.h"
#include "ui/student/studypage.h"
#include "ui/today/todayforroles.h"
#include "ui/today/todaypage.h"

#include <QCoreApplication>
#include <QProcess>

namespace pupitre
{

namespace
{

CoursesSection* courses(MainWindow& window)
{
    return qobject_cast<CoursesSection*>(window.page(Section::Courses));
}

PlacesPage* places(MainWindow& window)
{
    return qobject_cast<PlacesPage*>(window.page(Section::Places));
}

void openTp(MainWindow& window, const TpRef& tp)
{
    courses(window)->openTp(tp);
    window.showSection(Section::Courses);
}

/// The demo course in a window of its own, on a private place that vanishes with it.
void startDemo()
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")});
}

Page* makeToday(MainWindow& window, const Teaching& teaching, QWidget* parent)
{
    auto* page = new TodayPage(teaching, parent);
    QObject::connect(page, &TodayPage::tpOpened, &window, [&window](const TpRef& tp) { openTp(window, tp); });
    QObject::connect(page, &TodayPage::weekAsked, &window, [&window] {
        courses(window)->openWeek();
        window.showSection(Section::Courses);
    });
    QObject::connect(page, &TodayPage::newCourseAsked, &window, [&window] {
        window.showSection(Section::Courses);
        courses(window)->newCourse();
    });
    QObject::connect(page, &TodayPage::demoAsked, &window, startDemo);
    QObject::connect(page, &TodayPage::placesAsked, &window,
                     [&window] { window.showSection(Section::Places); });
    QObject::connect(page, &TodayPage::addPlaceAsked, &window, [&window] {
        window.showSection(Section::Places);
        places(window)->addPlace();
    });
    return page;
}

Page* makeSettings(MainWindow& window, const SettingsServices& services, QWidget* parent)
{
    auto* page = new SettingsPage(services, parent);
    QObject::connect(page, &SettingsPage::rolesChanged, &window, [&window] { window.showForRoles(); });
    return page;
}

StudentServices studentServices(Program& program, StudentTools& tools)
{
    return {program.mailbox(),
            program.operations(),
            program.studies(),
            program.settings(),
            program.downloads(),
            program.copies(),
            &tools};
}

Page* makeStudentDay(MainWindow& window, Program& program, StudentTools& tools, QWidget* parent)
{
    auto* page = new StudentDay(studentServices(program, tools), parent);
    QObject::connect(page, &StudentDay::coursesAsked, &window,
                     [&window] { window.showSection(Section::Studies); });
    return page;
}

void showMeasures(Program& program, const PlaceId& id, QWidget* over)
{
    if (PlaceLink* link = program.places().link(id))
        new MeasuresDialog(program.monitor(), *link, program.settings(), over);
}

Page* makePlaces(Program& program, QWidget* parent)
{
    auto* page = new PlacesPage(program.places(), parent);
    QObject::connect(page, &PlacesPage::sourcesAsked, page, [&program, page](const PlaceId& id) {
        if (const KnownPlace* place = program.places().place(id))
            new SourcesDialog(program.builds(), *place, page);
    });
    page->setPrometheusOf([&program](const PlaceId& id) {
        const auto source = program.monitor().prometheus(id);
        return source ? source->url : std::string();
    });
    QObject::connect(page, &PlacesPage::measuresAsked, page,
                     [&program, page](const PlaceId& id) { showMeasures(program, id, page); });
    return page;
}

Page* makeGpus(MainWindow& window, Program& program, QWidget* parent)
{
    auto* page = new GpusPage(
        {program.monitor(), program.classroom(), program.places(), program.settings(), program.mailbox()},
        parent);
    QObject::connect(page, &GpusPage::placesAsked, &window,
                     [&window] { window.showSection(Section::Places); });
    QObject::connect(page, &GpusPage::tpAsked, &window, [&window](const TpRef& tp) { openTp(window, tp); });
    QObject::connect(page, &GpusPage::secretAsked, page,
                     [&program, page](const PlaceId& id) { showMeasures(program, id, page); });
    return page;
}

} // namespace

void addPages(MainWindow& window, Program& program, StudentTools& tools, StudentTools& trialTools, Look& look,
              Language& language)
{
    const Teaching teaching{program.classroom(), program.operations(),  program.collect(),
                            program.creation(),  program.invitations(), program.feedback(),
                            program.settings(),  program.waiting(),     &program.monitor()};
    const SettingsServices settings{program.settings(), look, language, &program.tools()};
    window.addSection(Section::Today, [&window, &program, &tools, teaching](QWidget* parent) {
        return new TodayForRoles(
            program.settings(),
            [&window, teaching](QWidget* stack) { return makeToday(window, teaching, stack); },
            [&window, &program, &tools](QWidget* stack) {
                return makeStudentDay(window, program, tools, stack);
            },
            parent);
    });
    const EnvironmentServices environments{program.environments(), program.builds(), program.places(),
                                           program.settings(),     &program.data(),  &program.copying(),
                                           &program.trials(),      &trialTools};
    window.addSection(Section::Courses, [&window, teaching, environments](QWidget* parent) {
        auto* section = new CoursesSection(teaching, environments, parent);
        QObject::connect(section, &CoursesSection::demoAsked, &window, startDemo);
        return section;
    });
    window.addSection(Section::Environments,
                      [environments](QWidget* parent) { return new EnvironmentsPage(environments, parent); });
    window.addSection(Section::Studies, [&program, &tools](QWidget* parent) {
        return new StudyPage(studentServices(program, tools), parent);
    });
    window.addSection(Section::Places, [&program](QWidget* parent) { return makePlaces(program, parent); });
    window.addSection(Section::Gpus,
                      [&window, &program](QWidget* parent) { return makeGpus(window, program, parent); });
    window.addSection(Section::Settings, [&window, settings](QWidget* parent) {
        return makeSettings(window, settings, parent);
    });
    new AlertNotifier(program.monitor(), program.settings(), ownerNames(program.classroom()), &window);
    new LeavingCopies(studentServices(program, tools), &window);
    new InvitationDrop(&window, [&window, &program](const QString& file, const QString& text) {
        InvitationDialog* dialog = showInvitation(window, program, file);
        if (file.isEmpty())
            dialog->openText(text);
    });
}

InvitationDialog* showInvitation(MainWindow& window, Program& program, const QString& file)
{
    std::set<Role> roles = program.settings().roles();
    if (!roles.empty() && roles.insert(Role::Student).second) { // else the rail would not lead back here
        program.settings().setRoles(roles);
        window.showForRoles();
    }
    window.showSection(Section::Studies);
    return openInvitation(program.studies(), program.settings(), &window, file);
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/pages.h"

#include "ui/courses/coursessection.h"
#include "ui/frame/statusstrip.h"
#include "ui/places/placespage.h"
#include "ui/settings/settingspage.h"
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

/// The demo course in a window of its own, on a private place that vanishes with it.
void startDemo()
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")});
}

Page* makeToday(MainWindow& window, const Teaching& teaching, QWidget* parent)
{
    auto* page = new TodayPage(teaching, parent);
    QObject::connect(page, &TodayPage::tpOpened, &window, [&window](const TpRef& tp) {
        courses(window)->openTp(tp);
        window.showSection(Section::Courses);
    });
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

} // namespace

void addPages(MainWindow& window, Program& program, Look& look, Language& language)
{
    const Teaching teaching{program.classroom(), program.operations(),  program.collect(),
                            program.creation(),  program.invitations(), program.feedback(),
                            program.settings(),  program.waiting()};
    const SettingsServices settings{program.settings(), look, language};
    window.addSection(Section::Today,
                      [&window, teaching](QWidget* parent) { return makeToday(window, teaching, parent); });
    window.addSection(Section::Courses, [&window, teaching](QWidget* parent) {
        auto* section = new CoursesSection(teaching, parent);
        QObject::connect(section, &CoursesSection::demoAsked, &window, startDemo);
        return section;
    });
    window.addSection(Section::Places,
                      [&program](QWidget* parent) { return new PlacesPage(program.places(), parent); });
    window.addSection(Section::Settings, [&window, settings](QWidget* parent) {
        return makeSettings(window, settings, parent);
    });
}

} // namespace pupitre

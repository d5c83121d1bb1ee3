// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See teachingwindow.h.
#include "tests/ui/teachingwindow.h"

#include "ui/environments/sourcesdialog.h"
#include "ui/places/placespage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace pupitre
{

namespace
{
Settings& asTeacher(Settings& settings)
{
    settings.setRoles({Role::Teacher});
    return settings;
}
} // namespace

TeachingWindow::TeachingWindow(TeachingBench& bench)
    : m_window({asTeacher(bench.settings), bench.places, bench.operations})
{
    const Teaching teaching = bench.teaching();
    m_window.addSection(Section::Today, [this, teaching](QWidget* parent) {
        auto* page = new TodayPage(teaching, parent);
        QObject::connect(page, &TodayPage::tpOpened, &m_window, [this](const TpRef& tp) {
            courses().openTp(tp);
            m_window.showSection(Section::Courses);
        });
        QObject::connect(page, &TodayPage::weekAsked, &m_window, [this] {
            courses().openWeek();
            m_window.showSection(Section::Courses);
        });
        QObject::connect(page, &TodayPage::newCourseAsked, &m_window, [this] { courses().newCourse(); });
        return page;
    });
    m_window.addSection(Section::Courses,
                        [teaching, environments = bench.environmentServices()](QWidget* parent) {
                            return new CoursesSection(teaching, environments, parent);
                        });
    m_window.addSection(Section::Places, [&bench](QWidget* parent) {
        auto* page = new PlacesPage(bench.places, parent);
        QObject::connect(page, &PlacesPage::sourcesAsked, page, [&bench, page](const PlaceId& id) {
            new SourcesDialog(bench.builds, *bench.places.place(id), page);
        });
        return page;
    });
    m_window.begin();
    m_window.showSection(Section::Today);
    m_window.resize(1280, 800);
}

TodayPage& TeachingWindow::today()
{
    return *qobject_cast<TodayPage*>(m_window.page(Section::Today));
}

CoursesSection& TeachingWindow::courses()
{
    return *qobject_cast<CoursesSection*>(m_window.page(Section::Courses));
}

ShownScene::ShownScene(const Json& scene) : bench(scene), connected(bench.connect()), teaching(bench)
{
    window().show();
}

void press(const QWidget& in, const char* button)
{
    auto* found = in.findChild<QAbstractButton*>(QLatin1String(button));
    QVERIFY2(found != nullptr, button);
    found->click();
}

QWidget* openDialog(const char* name)
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->objectName() == QLatin1String(name))
            return widget;
    }
    return nullptr;
}

QWidget* openInvitations(MainWindow& window)
{
    window.showSection(Section::Courses);
    QAbstractButton* invite = nullptr;
    const auto offered = [&] {
        invite = window.findChild<QAbstractButton*>(QStringLiteral("courseInvite"));
        return invite != nullptr && invite->isVisible() && invite->isEnabled();
    };
    if (!QTest::qWaitFor(offered))
        return nullptr;
    invite->click();
    QWidget* dialog = nullptr;
    static_cast<void>(QTest::qWaitFor([&] { return (dialog = openDialog("inviteDialog")) != nullptr; }));
    return dialog;
}

} // namespace pupitre

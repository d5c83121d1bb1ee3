// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of what is done with a course that is there: a TP is added, it is copied.
#include "core/services/presenttime.h"
#include "tests/qtprogram.h"
#include "tests/ui/pictures.h"
#include "tests/ui/teachingwindow.h"
#include "tests/ui/timetablescene.h"
#include "ui/courses/copy/copywhenpage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace pupitre;
using namespace std::chrono_literals;

class CourseShots final : public QObject
{
    Q_OBJECT
    std::unique_ptr<Pictures> m_pictures;

    /// Four TPs of an autumn, one of them in two sessions.
    static Json autumnScene()
    {
        Json scene = openScene(0, 100min);
        const Instant first = presentTime() - 300 * 24h;
        Course course = sceneCourse(24, first);
        const Tp one = course.tps[0];
        course.tps.clear();
        int number = 0;
        for (const char* title : {"TP 1 : prise en main", "TP 2 : perceptrons",
                                  "TP 3 : convolutions et images", "TP 4 : attention"}) {
            Tp tp = one;
            const Instant start = first + number * 14 * 24h;
            tp.id = *TpId::parse("tp" + std::to_string(++number));
            tp.title = title;
            tp.sessions = {{{start, {}}, {start + 4h, {}}, {}, {}}};
            if (number == 2)
                tp.sessions.push_back({{start + 7 * 24h, {}}, {start + 7 * 24h + 4h, {}}, {}, {}});
            tp.deadline = {start + 12 * 24h, {}};
            tp.retention = {start + 72 * 24h, {}};
            course.tps.push_back(std::move(tp));
        }
        scene["courses"] = Json::array({toJson(course)});
        return scene;
    }

private Q_SLOTS:
    void initTestCase() { m_pictures = std::make_unique<Pictures>(); }

    void takesNextTp_data() { Pictures::addRows(); }
    void takesNextTp()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures->use(language, dark);
        ShownScene shown(openScene(31, 100min));
        QVERIFY(shown.connected);
        MainWindow& window = shown.window();
        window.showSection(Section::Courses);
        QTRY_VERIFY(window.findChild<QPushButton*>(QStringLiteral("courseAddTp"))->isEnabled());
        m_pictures->takeBoth(window, QStringLiteral("courses-one"));
        press(window, "courseAddTp");
        QTRY_VERIFY(openDialog("courseWizard") != nullptr);
        QWidget& wizard = *openDialog("courseWizard");
        for (const char* name : {"next-what", "next-when", "next-review"}) {
            m_pictures->takeBoth(wizard, QLatin1String(name));
            if (name != std::string_view("next-review"))
                press(wizard, "wizardNext");
        }
        wizard.close();
    }

    void takesCopy_data() { Pictures::addRows(); }
    void takesCopy()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures->use(language, dark);
        ShownScene shown(autumnScene());
        QVERIFY(shown.connected);
        MainWindow& window = shown.window();
        QTemporaryDir folder;
        window.showSection(Section::Courses);
        m_pictures->takeBoth(window, QStringLiteral("courses-four"));
        window.findChild<QToolButton*>(QStringLiteral("courseCopy"))->click();
        QTRY_VERIFY(openDialog("copyWizard") != nullptr);
        QWidget& wizard = *openDialog("copyWizard");
        for (const char* name : {"copy-what", "copy-who", "copy-when", "copy-review"}) {
            m_pictures->takeBoth(wizard, QLatin1String(name));
            if (name != std::string_view("copy-review"))
                press(wizard, "wizardNext");
        }
        press(wizard, "wizardBack");
        wizard.findChild<QToolButton*>(QStringLiteral("copyTimetable"))->click();
        m_pictures->takeBoth(wizard, QStringLiteral("copy-when-empty"));
        wizard.findChild<CopyWhenPage*>()->useTimetable(writeTimetable(folder.path()));
        auto* choose = wizard.findChild<QPushButton*>(QStringLiteral("timetableChooseShown"));
        QTRY_VERIFY(choose->isVisible() && choose->isEnabled());
        wizard.findChild<QLineEdit*>(QStringLiteral("timetableSearch"))->setText(QStringLiteral("CM"));
        auto* events = wizard.findChild<QTableView*>(QStringLiteral("timetableEvents"));
        for (const int row : {4, 5, 6, 7}) // one less than there are sessions
            Q_EMIT events->clicked(events->model()->index(row, 0));
        m_pictures->takeBoth(wizard, QStringLiteral("copy-when-chosen"));
        press(wizard, "wizardNext");
        press(wizard, "wizardNext");
        m_pictures->takeBoth(wizard, QStringLiteral("copy-review-missing"));
        wizard.close();
    }
};

PUPITRE_QTEST(CourseShots)
#include "courseshots.moc"

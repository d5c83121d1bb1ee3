// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of what is done with a course that is there: a TP is added.
#include "core/services/presenttime.h"
#include "tests/ui/pictures.h"
#include "tests/ui/teachingwindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

class CourseShots final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Pictures> m_pictures;

    static void press(const QWidget& in, const char* button)
    {
        in.findChild<QPushButton*>(QLatin1String(button))->click();
    }

private Q_SLOTS:
    void initTestCase() { m_pictures = std::make_unique<Pictures>(); }

    void takesNextTp_data() { Pictures::addRows(); }
    void takesNextTp()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures->use(language, dark);
        TeachingBench bench(openScene(31, 100min));
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        teaching.window().show();
        teaching.window().showSection(Section::Courses);
        QTRY_VERIFY(teaching.window().findChild<QPushButton*>(QStringLiteral("courseAddTp"))->isEnabled());
        m_pictures->takeBoth(teaching.window(), QStringLiteral("courses-one"));
        press(teaching.window(), "courseAddTp");
        QTRY_VERIFY(openDialog("courseWizard") != nullptr);
        QWidget& wizard = *openDialog("courseWizard");
        for (const char* name : {"next-what", "next-when", "next-review"}) {
            m_pictures->takeBoth(wizard, QLatin1String(name));
            if (name != std::string_view("next-review"))
                press(wizard, "wizardNext");
        }
        wizard.close();
    }
};

QTEST_MAIN(CourseShots)
#include "courseshots.moc"

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of the forecast, in both languages and both schemes, and what a machine can judge of them.
#include "tests/qtprogram.h"
#include "tests/ui/gpus/plannedlab.h"
#include "tests/ui/judge.h"
#include "tests/ui/pictures.h"
#include "ui/parts/letterdialog.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace pupitre;

class ForecastShots final : public QObject
{
    Q_OBJECT
    Pictures m_pictures;

    void use()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures.use(language, dark);
    }
    void takeEnd(PlannedLab& lab, const QString& name)
    {
        lab.window().resize(1280, 800);
        QScrollBar* bar = lab.view().findChild<QScrollArea*>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        m_pictures.take(lab.window(), name);
    }

private Q_SLOTS:
    void conflict_data() { Pictures::addRows(); }
    void conflict()
    {
        use();
        PlannedLab lab(conflictingPlaces());
        lab.openForecast();
        QVERIFY(lab.waitForAnswer());
        m_pictures.takeBoth(lab.window(), QStringLiteral("forecast-conflict"));
        lab.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&lab.window()));
        QCOMPARE(tabFaultsOf(lab.window()), QStringList());
        lab.map().goTo(nextWeek(1, 14));
        lab.map().setFocus(Qt::TabFocusReason);
        takeEnd(lab, QStringLiteral("forecast-conflict-end"));
    }

    void crowd_data() { Pictures::addRows(); }
    void crowd()
    {
        use();
        PlannedLab lab(crowdedPlaces());
        lab.openForecast();
        QVERIFY(lab.waitForAnswer());
        m_pictures.takeBoth(lab.window(), QStringLiteral("forecast-crowd"));
        takeEnd(lab, QStringLiteral("forecast-crowd-end"));
    }

    void manyPlaces_data() { Pictures::addRows(); }
    void manyPlaces()
    {
        use();
        std::vector<PlannedPlace> places;
        for (int number = 1; number <= 8; ++number)
            places.push_back({"salle-machines-" + std::to_string(number),
                              number % 3 == 0 ? 16 : 32,
                              {plannedCourse("Deep learning", 31, {nextWeek(number % 5, 8 + number)})}});
        PlannedLab lab(places);
        lab.openForecast();
        QVERIFY(lab.waitForAnswer());
        m_pictures.takeBoth(lab.window(), QStringLiteral("forecast-places"));
    }

    void nothing_data() { Pictures::addRows(); }
    void nothing()
    {
        use();
        PlannedLab lab({{"lab-gpu-1", 8, {}}});
        lab.openForecast();
        QVERIFY(lab.waitForAnswer());
        m_pictures.takeBoth(lab.window(), QStringLiteral("forecast-nothing"));
    }

    void letter_data() { Pictures::addRows(); }
    void letter()
    {
        use();
        PlannedLab lab(conflictingPlaces());
        lab.openForecast();
        QVERIFY(lab.waitForAnswer());
        lab.click("forecastLetter");
        auto* dialog = lab.window().findChild<LetterDialog*>();
        QVERIFY(dialog != nullptr);
        m_pictures.take(*dialog, QStringLiteral("forecast-letter"));
    }
};

PUPITRE_QTEST(ForecastShots)
#include "forecastshots.moc"

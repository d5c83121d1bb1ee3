// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the places over a place: what it says of the timer is what the timer does.
#include "tests/qtprogram.h"
#include "tests/ui/teachingwindow.h"
#include "ui/look/language.h"
#include "ui/parts/messagebar.h"

#include <QLabel>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

class PlacesPageTest final : public QObject
{
    Q_OBJECT
    Language m_language;

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("en")); }

    void saysWhetherTheTimerWorks_data()
    {
        QTest::addColumn<int>("silentSeconds"); // -1: it has never called
        QTest::addColumn<int>("ageSeconds");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("warning");
        QTest::newRow("works") << 20 << 3600 << QStringLiteral("set up in cron · works") << QString();
        QTest::newRow("silent") << 720 << 3600 << QStringLiteral("set up in cron · silent for 12 min")
                                << QStringLiteral("The timer of this place is silent.");
        QTest::newRow("new") << -1 << 20
                             << QStringLiteral("set up in cron · its first sign comes within a minute")
                             << QStringLiteral("The timer of this place has not called yet.");
        QTest::newRow("never called") << -1 << 3600 << QStringLiteral("set up in cron · it has never called")
                                      << QStringLiteral("The timer of this place is silent.");
    }
    void saysWhetherTheTimerWorks()
    {
        QFETCH(int, silentSeconds);
        QFETCH(int, ageSeconds);
        QFETCH(QString, figure);
        QFETCH(QString, warning);
        Json scene = openScene(3, 10min);
        scene["timerSilentS"] = silentSeconds >= 0 ? Json(silentSeconds) : Json();
        scene["timerAgeS"] = ageSeconds;
        TeachingBench bench(scene);
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        teaching.window().show();
        teaching.window().showSection(Section::Places);
        QTRY_VERIFY(shows(teaching.window(), figure));
        const auto* bar = placeMessage(teaching.window());
        QCOMPARE(bar->isVisible(), !warning.isEmpty());
        QCOMPARE(bar->message().what, warning);
    }

    void seesATimerThatStops()
    {
        TeachingBench bench(openScene(3, 10min));
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        teaching.window().show();
        teaching.window().showSection(Section::Places);
        QTRY_VERIFY(shows(teaching.window(), QStringLiteral("set up in cron · works")));
        QVERIFY(bench.change({{"timerSilentS", 3600}}));
        teaching.window().showSection(Section::Today);
        teaching.window().showSection(Section::Places); // asks again
        QTRY_VERIFY(placeMessage(teaching.window())->isVisible());
    }

private:
    static bool shows(const QWidget& window, const QString& figure)
    {
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == figure)
                return true;
        }
        return false;
    }
    static MessageBar* placeMessage(const QWidget& window)
    {
        return window.findChild<QWidget*>(QStringLiteral("placeDetail"))
            ->findChild<MessageBar*>({}, Qt::FindDirectChildrenOnly);
    }
};

PUPITRE_QTEST(PlacesPageTest)
#include "placespage.moc"

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of the places over a place: what it says of the timer is what the timer does.
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
        QTest::addColumn<bool>("everCalled");
        QTest::addColumn<int>("silentSeconds");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("warning");
        QTest::newRow("works") << true << 20 << QStringLiteral("set up in cron · works") << QString();
        QTest::newRow("silent") << true << 720 << QStringLiteral("set up in cron · silent for 12 min")
                                << QStringLiteral("The timer of this place is silent.");
        QTest::newRow("never called")
            << false << 0 << QStringLiteral("set up in cron · it has not called yet")
            << QStringLiteral("The timer of this place has not called yet.");
    }
    void saysWhetherTheTimerWorks()
    {
        QFETCH(bool, everCalled);
        QFETCH(int, silentSeconds);
        QFETCH(QString, figure);
        QFETCH(QString, warning);
        Json scene = openScene(3, 10min);
        scene["timerSilentS"] = everCalled ? Json(silentSeconds) : Json();
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

QTEST_MAIN(PlacesPageTest)
#include "placespage.moc"

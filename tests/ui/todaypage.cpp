// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Today in the real window: the next TP is started from its card with the progress in it, and then the TP is
// in front.
#include "core/services/presenttime.h"
#include "tests/qtprogram.h"
#include "tests/ui/loopprobe.h"
#include "tests/ui/teachingwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

class TodayPageTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsTheNextTpAndShowsIt()
    {
        Json scene = openScene(31, -9min);
        scene["seats"] = Json::object();
        scene["stepMs"] = 30;
        TeachingBench bench(scene);
        QVERIFY(bench.connect());
        TeachingWindow teaching(bench);
        MainWindow& window = teaching.window();
        window.show();
        auto* start = window.findChild<QPushButton*>(QStringLiteral("heroAction"));
        QTRY_VERIFY(start != nullptr && start->isVisible() && start->isEnabled());
        QVERIFY(
            window.findChild<QLabel*>(QStringLiteral("heroTitle"))->text().contains(QStringLiteral("TP 3")));
        const QString before = window.findChild<QLabel*>(QStringLiteral("heroCountdown"))->text();
        QVERIFY2(before.contains(QLatin1Char(':')), qPrintable(before));
        auto* progress = window.findChild<QWidget*>(QStringLiteral("heroProgress"));
        const LoopProbe probe;
        start->click();
        QTRY_VERIFY(progress->isVisible());
        QVERIFY(!start->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(teaching.courses().isVisible(), 15000);
        QTRY_COMPARE(window.findChild<QLabel*>(QStringLiteral("pageTitle"))->text(),
                     QStringLiteral("Deep learning · TP 3"));
        qInfo("event loop during Start TP of 31 in the window: %d samples, p99 %.1f ms, longest %.1f ms",
              probe.samples(), probe.percentile(0.99), probe.longest());
        QVERIFY(probe.percentile(0.99) < 50);
    }

    void saysWhatIsBeingMade()
    {
        TeachingBench bench(Json::object());
        TeachingWindow teaching(bench);
        teaching.window().show();
        auto* begin = teaching.window().findChild<QPushButton*>(QStringLiteral("emptyPrimary"));
        QVERIFY(begin != nullptr && begin->isVisible());
        teaching.today().expect(QStringLiteral("The demo course is being made"), QStringLiteral("Connect"));
        QVERIFY(!begin->isVisible());
        const auto said = [&] {
            QStringList words;
            for (const auto* label : teaching.window().findChildren<QLabel*>())
                if (label->isVisible())
                    words += label->text();
            return words;
        };
        QVERIFY(said().contains(QStringLiteral("The demo course is being made")));
        QVERIFY(said().contains(QStringLiteral("Connect")));
        teaching.today().expect({}, {});
        QVERIFY(begin->isVisible());
        QVERIFY(!said().contains(QStringLiteral("Connect")));
    }

    void beginsWithWhatToDo()
    {
        TeachingBench bench(Json::object());
        TeachingWindow teaching(bench);
        teaching.window().show();
        auto* begin = teaching.window().findChild<QPushButton*>(QStringLiteral("emptyPrimary"));
        QVERIFY(begin != nullptr && begin->isVisible());
        QTest::mouseClick(begin, Qt::LeftButton);
        QTRY_VERIFY(openDialog("courseWizard") != nullptr);
        openDialog("courseWizard")->close();
    }
};

PUPITRE_QTEST(TodayPageTest)
#include "todaypage.moc"

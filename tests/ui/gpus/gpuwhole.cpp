// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page in the window: it asks for each second only while it is seen and not paused, fills the screen and
// leaves it again, and says what is known of a machine that is gone.
#include "tests/qtprogram.h"
#include "tests/ui/gpus/gpuwindow.h"
#include "ui/frame/sections.h"
#include "ui/gpus/now/chartplan.h"
#include "ui/gpus/now/curvecontent.h"
#include "ui/look/language.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
Owner person(int number)
{
    Owner owner{OwnerKind::Seat, *CourseId::parse("dl"), *TpId::parse("tp"), {}, {}};
    owner.seat = *SeatId::parse("s" + std::to_string(number));
    return owner;
}

QString seatName(const Owner& owner)
{
    return QString::fromStdString(owner.seat.text());
}
} // namespace

class GpuWhole final : public QObject
{
    Q_OBJECT
    Language m_language;

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("en")); }

    void isThereForTeachersAndResearchers()
    {
        QVERIFY(isShownTo(Section::Gpus, {Role::Teacher}));
        QVERIFY(isShownTo(Section::Gpus, {Role::Researcher}));
        QVERIFY(!isShownTo(Section::Gpus, {Role::Student}));
    }

    void hiddenItDoesNothing()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        const auto until = [&] { return gpus.chart("chartUtilisation").view().content().until; };
        gpus.page().hide();
        const Instant then = until();
        QSignalSpy seconds(&gpus.monitor, &Monitor::changed);
        QTRY_VERIFY_WITH_TIMEOUT(seconds.count() >= 3, 10000);
        QCOMPARE(until(), then);
        gpus.page().show();
        QTRY_VERIFY(until() > then);
    }

    void fillsTheScreenAndLeavesIt()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        gpus.window().activateWindow();
        QTest::keyClick(&gpus.page(), Qt::Key_F11);
        QTRY_VERIFY(gpus.window().isFullScreen());
        QVERIFY(gpus.window().findChild<QAction*>(QStringLiteral("gpusFullScreen"))->isChecked());
        QTest::keyClick(&gpus.page(), Qt::Key_Escape);
        QTRY_VERIFY(!gpus.window().isFullScreen());
    }

    void whatIsGoneLeavesTheRest()
    {
        GpuWindow gpus;
        const auto& places = gpus.monitor.places();
        GpuSelection gone;
        gone.gpus.insert({{*PlaceId::parse("elsewhere"), "gone"}, "GPU-0"});
        const auto plans = chartPlans(places, gone, Grouping::Gpu);
        QCOMPARE(plans.size(), std::size_t{4});
        QCOMPARE(plans.front().chosen, 36);
        QVERIFY(chartPlans({}, gone, Grouping::Gpu).empty());
    }

    void ofManyOwnersNothingIsLost()
    {
        std::vector<Curve> curves;
        double sum = 0;
        for (int i = 1; i <= 20; ++i) {
            curves.push_back({person(i), 1s, {{Instant{}, 0, i * 1.0, i * 1.0}}});
            sum += i;
        }
        const ChartPlan plan{Metric::Utilisation, Grouping::Person, {}, {}, 8};
        const ChartContent content = contentOf(plan, curves, {}, seatName);
        QCOMPARE(content.series.size(), std::size_t{6});
        double drawn = 0;
        for (const ChartSeries& series : content.series)
            drawn += series.points.front().mean;
        QCOMPARE(drawn, sum);
        QCOMPARE(content.series.back().name, QStringLiteral("15 more together"));
        QCOMPARE(content.series.front().name, QStringLiteral("s16")); // the five that have most, by name
    }
};

PUPITRE_QTEST(GpuWhole)
#include "gpuwhole.moc"

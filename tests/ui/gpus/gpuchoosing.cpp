// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is chosen in the heat map, with the mouse and with the keys, and what the charts then show.
#include "tests/qtprogram.h"
#include "tests/ui/gpus/gpuwindow.h"
#include "ui/look/language.h"

#include <QAbstractButton>
#include <QTest>

using namespace pupitre;

namespace
{
std::size_t chosenGpus(GpuWindow& gpus)
{
    return gpus.map().chosen().gpus.size();
}

std::size_t drawn(GpuWindow& gpus, const char* chart)
{
    return gpus.chart(chart).view().content().series.size();
}

void key(GpuWindow& gpus, Qt::Key pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(&gpus.map(), pressed, modifiers);
}
} // namespace

class GpuChoosing final : public QObject
{
    Q_OBJECT
    Language m_language;

private Q_SLOTS:
    void initTestCase() { m_language.use(QStringLiteral("en")); }

    void nothingChosenIsTheFirstSix()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        QCOMPARE(drawn(gpus, "chartUtilisation"), std::size_t{6});
        QCOMPARE(gpus.chart("chartUtilisation").heading().note,
                 QStringLiteral("the first 6 of 36 GPUs; grouped, all are seen"));
    }

    void byMouse()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        gpus.clickCell({0, 1});
        QCOMPARE(chosenGpus(gpus), std::size_t{1});
        QTRY_COMPARE(drawn(gpus, "chartMemory"), std::size_t{1});
        gpus.clickCell({0, 3}, Qt::ControlModifier);
        QCOMPARE(chosenGpus(gpus), std::size_t{2});
        QTRY_COMPARE(drawn(gpus, "chartMemory"), std::size_t{2});
        QCOMPARE(gpus.chart("chartMemory").heading().note, QStringLiteral("2 GPUs of demo-alder"));
        gpus.clickCell({0, 3}, Qt::ControlModifier); // and away again
        QCOMPARE(chosenGpus(gpus), std::size_t{1});
        gpus.clickCell({0, 0});
        gpus.clickCell({1, 2}, Qt::ShiftModifier); // two machines, three columns
        QCOMPARE(chosenGpus(gpus), std::size_t{6});
        gpus.clickCell({2, -1}); // a machine's name: all eight of it
        QCOMPARE(chosenGpus(gpus), std::size_t{8});
        QTRY_COMPARE(gpus.chart("chartPower").view().content().series.front().name, QStringLiteral("GPU 0"));
    }

    void byPullingOverNames()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        QWidget* ground = gpus.map().viewport();
        QTest::mousePress(ground, Qt::LeftButton, {}, gpus.map().rectOf({0, -1}).center());
        QTest::mouseMove(ground, gpus.map().rectOf({1, -1}).center());
        QTest::mouseRelease(ground, Qt::LeftButton, {}, gpus.map().rectOf({1, -1}).center());
        QCOMPARE(chosenGpus(gpus), std::size_t{8});
        // Beside every cell: nothing is chosen any more.
        QTest::mouseClick(ground, Qt::LeftButton, {}, gpus.map().rectOf({0, 3}).center() + QPoint(150, 0));
        QVERIFY(gpus.map().chosen().empty());
    }

    void byKeys()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        gpus.map().setFocus(Qt::TabFocusReason);
        key(gpus, Qt::Key_Return);
        QCOMPARE(chosenGpus(gpus), std::size_t{1});
        key(gpus, Qt::Key_Right, Qt::ShiftModifier);
        key(gpus, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(chosenGpus(gpus), std::size_t{4});
        key(gpus, Qt::Key_Right, Qt::ControlModifier); // goes there, chooses nothing
        QCOMPARE(chosenGpus(gpus), std::size_t{4});
        key(gpus, Qt::Key_Space);
        QCOMPARE(chosenGpus(gpus), std::size_t{5});
        key(gpus, Qt::Key_Left);
        QCOMPARE(chosenGpus(gpus), std::size_t{1});
        QVERIFY(gpus.map().accessibleDescription().contains(QStringLiteral("demo-beech · GPU 1")));
        key(gpus, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(chosenGpus(gpus), std::size_t{36});
        QCOMPARE(gpus.map().chosen().hosts.size(), std::size_t{1});
    }

    void aMachineWithoutGpusHasItsOwnCharts()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        QVERIFY(!gpus.chart("chartCores").isVisible());
        gpus.clickCell({7, 0});
        QVERIFY(gpus.chart("chartCores").isVisible());
        QVERIFY(!gpus.chart("chartUtilisation").isVisible());
        QVERIFY(gpus.waitForCharts());
        QCOMPARE(gpus.chart("chartNetwork").view().content().unit, ChartUnit::BytesPerSecond);
    }

    void groupedTheStackIsTheWhole()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        for (const char* grouping : {"groupPerson", "groupCourse", "groupExperiment"}) {
            gpus.click(grouping);
            QTRY_COMPARE(gpus.chart("chartUtilisation").view().content().kind, ChartKind::Stack);
            QTRY_VERIFY(drawn(gpus, "chartMemory") > 1);
            QVERIFY(drawn(gpus, "chartMemory") <= 6); // the rest is one
        }
        gpus.click("groupGpu");
        QTRY_COMPARE(gpus.chart("chartUtilisation").view().content().kind, ChartKind::Lines);
    }

    void anAlertLeadsToItsGpu()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        QTRY_VERIFY_WITH_TIMEOUT(
            gpus.window().findChild<QAbstractButton*>(QStringLiteral("alertShow")) != nullptr, 15000);
        gpus.click("alertShow");
        QVERIFY(!gpus.map().chosen().empty());
    }
};

PUPITRE_QTEST(GpuChoosing)
#include "gpuchoosing.moc"

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The time the charts show: ranges, a closer look and back by pointer and keys, pause, the crosshair, and
// series that are hidden; in another theme and another language without starting again.
#include "tests/qtprogram.h"
#include "tests/ui/gpus/gpuwindow.h"
#include "tests/ui/judge.h"
#include "ui/look/datacolours.h"
#include "ui/look/language.h"
#include "ui/look/look.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineSeries>
#include <QTest>

#include <algorithm>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
ChartView& utilisation(GpuWindow& gpus)
{
    return gpus.chart("chartUtilisation").view();
}

std::chrono::milliseconds length(GpuWindow& gpus)
{
    const ChartContent& content = utilisation(gpus).content();
    return content.until - content.from;
}

QPoint inPlot(const ChartView& view, double part)
{
    const QRectF& plot = view.frame().plot;
    return QPointF(plot.left() + part * plot.width(), plot.center().y()).toPoint();
}

void pull(const ChartView& view, double from, double until)
{
    QWidget* ground = view.viewport();
    QTest::mousePress(ground, Qt::LeftButton, {}, inPlot(view, from));
    QTest::mouseMove(ground, inPlot(view, (from + until) / 2));
    QTest::mouseMove(ground, inPlot(view, until));
    QTest::mouseRelease(ground, Qt::LeftButton, {}, inPlot(view, until));
}
} // namespace

class GpuTime final : public QObject
{
    Q_OBJECT
    Language m_language;
    Look m_look{*qApp, ColourScheme::Light};

private Q_SLOTS:
    void init()
    {
        m_language.use(QStringLiteral("en"));
        m_look.setScheme(ColourScheme::Light);
    }

    void ranges()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        QCOMPARE(length(gpus), std::chrono::milliseconds(1h));
        gpus.click("rangeQuarter");
        QTRY_COMPARE(length(gpus), std::chrono::milliseconds(15min));
        gpus.click("rangeMonth");
        QTRY_COMPARE(length(gpus), std::chrono::milliseconds(720h));
        QVERIFY(gpus.waitForCharts());
        QVERIFY(!utilisation(gpus).content().series.front().points.empty());
    }

    void closerByThePointerAndBack()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        pull(utilisation(gpus), 0.25, 0.5);
        QTRY_VERIFY(length(gpus) < 16min && length(gpus) > 14min);
        auto* whole = gpus.window().findChild<QAbstractButton*>(QStringLiteral("chartsWhole"));
        QVERIFY(whole->isVisible());
        ChartView& memory = gpus.chart("chartMemory").view();
        QTRY_VERIFY(memory.content().until - memory.content().from < 16min);
        pull(memory, 0.2, 0.6); // another chart leads all of them
        QTRY_VERIFY(length(gpus) < 7min);
        QTest::keyClick(&gpus.page(), Qt::Key_Escape); // a step
        QTRY_VERIFY(length(gpus) > 14min && length(gpus) < 16min);
        QTest::mouseDClick(utilisation(gpus).viewport(), Qt::LeftButton, {}, inPlot(utilisation(gpus), 0.5));
        QTRY_COMPARE(length(gpus), std::chrono::milliseconds(1h));
        QVERIFY(!whole->isVisible());
        pull(utilisation(gpus), 0.25, 0.5);
        QTRY_VERIFY(length(gpus) < 16min);
        gpus.click("chartsWhole");
        QTRY_COMPARE(length(gpus), std::chrono::milliseconds(1h));
        // A hand that trembles is no closer look.
        pull(utilisation(gpus), 0.5, 0.503);
        QVERIFY(!whole->isVisible());
    }

    void closerByTheKeysAndBack()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        ChartView& view = utilisation(gpus);
        view.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&view, Qt::Key_Left);
        QVERIFY(view.crosshair().look().has_value());
        QVERIFY(!view.accessibleDescription().isEmpty());
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(view.crosshair().stretch().has_value());
        QTest::keyClick(&view, Qt::Key_Return);
        QTRY_VERIFY(length(gpus) < 16min && length(gpus) > 14min);
        QTest::keyClick(&view, Qt::Key_Plus);
        QTRY_VERIFY(length(gpus) < 8min);
        QTest::keyClick(&view, Qt::Key_Minus);
        QTRY_VERIFY(length(gpus) > 14min);
        QTest::keyClick(&gpus.page(), Qt::Key_Escape);
        QTRY_COMPARE(length(gpus), std::chrono::milliseconds(1h));
    }

    void oneCrosshairForAll()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        QTest::mouseMove(utilisation(gpus).viewport(), inPlot(utilisation(gpus), 0.5));
        QTRY_VERIFY(gpus.chart("chartTemperature").view().crosshair().look().has_value());
        const auto& here = utilisation(gpus).crosshair().look();
        QCOMPARE(here->at, gpus.chart("chartTemperature").view().crosshair().look()->at);
        QCOMPARE(here->rows.size(), std::size_t{6});
        QVERIFY(here->rows.front().value.endsWith(QLatin1Char('%')));
        const auto boxes = gpus.window().findChildren<QWidget*>(QStringLiteral("valuesBox"));
        const auto seen =
            std::count_if(boxes.begin(), boxes.end(), [](QWidget* box) { return box->isVisible(); });
        QCOMPARE(seen, 1); // the values are where the person points
    }

    void pausedItStandsStill()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        auto* pause = gpus.window().findChild<QAction*>(QStringLiteral("gpusPause"));
        pause->trigger();
        QCOMPARE(pause->text(), QStringLiteral("Resume"));
        const Instant then = utilisation(gpus).content().until;
        gpus.click("rangeQuarter"); // one may still look around
        QTRY_COMPARE(length(gpus), std::chrono::milliseconds(15min));
        QVERIFY(utilisation(gpus).content().until - then <= 1s);
        pause->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(utilisation(gpus).content().until - then >= 2s, 15000);
    }

    void aHiddenSeriesIsHiddenInAll()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        gpus.clickCell({0, 0});
        gpus.clickCell({0, 3}, Qt::ShiftModifier);
        QTRY_COMPARE(utilisation(gpus).content().series.size(), std::size_t{4});
        QVERIFY(gpus.waitForCharts());
        gpus.click("legendEntry");
        const QString id = utilisation(gpus).content().series.front().id;
        QVERIFY(!utilisation(gpus).isShown(id));
        QVERIFY(!gpus.chart("chartPower").view().isShown(id));
        gpus.click("legendEntry");
        QVERIFY(gpus.chart("chartPower").view().isShown(id));
    }

    void anotherThemeAndLanguage()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        const auto colour = [&] {
            return static_cast<QLineSeries*>(utilisation(gpus).chart()->series().front())->pen().color();
        };
        QCOMPARE(colour(), seriesPen(0).color());
        const QColor light = colour();
        m_look.setScheme(ColourScheme::Dark);
        QTRY_VERIFY(colour() != light);
        QCOMPARE(colour(), seriesPen(0).color());
        QCOMPARE(utilisation(gpus).grab().toImage().pixelColor(2, 2), darkTokens().surface);
        m_language.use(QStringLiteral("fr"));
        QTRY_COMPARE(gpus.chart("chartMemory").heading().title, QStringLiteral("Mémoire"));
        QTRY_VERIFY(utilisation(gpus).frame().values.ticks.back().label.endsWith(QStringLiteral(" %")));
        QTRY_COMPARE(faultsOf(gpus.window()), QStringList());
    }

    void theKeyboardReachesEverything()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        gpus.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&gpus.window()));
        QCOMPARE(tabFaultsOf(gpus.window()), QStringList());
    }

    void whatWasChosenIsRemembered()
    {
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        gpus.click("rangeDay");
        gpus.click("groupCourse");
        GpusPage again(
            {gpus.monitor, gpus.bench.classroom, gpus.bench.places, gpus.bench.settings, gpus.bench.mailbox},
            nullptr);
        for (const char* name : {"rangeDay", "groupCourse"})
            QVERIFY(again.findChild<QAbstractButton*>(QLatin1String(name))->isChecked());
    }

    void withoutMachinesItSaysWhatToDo()
    {
        GpuWindow gpus(GpuWindow::Lab::None);
        // The forecast has one of its own.
        const auto links = gpus.window().findChildren<QAbstractButton*>(QStringLiteral("emptyLink"));
        const auto shown = std::ranges::find_if(links, &QWidget::isVisible);
        QVERIFY(shown != links.end());
        QAbstractButton* link = *shown;
        link->click();
        QTRY_VERIFY(!link->isVisible());
        QVERIFY(gpus.waitForCharts());
        QCOMPARE(gpus.page().head().chip->text, QStringLiteral("Recorded lab"));
    }
};

PUPITRE_QTEST(GpuTime)
#include "gputime.moc"

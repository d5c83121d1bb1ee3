// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of the GPUs page, in both languages and both schemes, and what a machine can judge of them.
#include "tests/qtprogram.h"
#include "tests/ui/gpus/gpuwindow.h"
#include "tests/ui/judge.h"
#include "tests/ui/pictures.h"

#include <QTest>

#include <algorithm>

using namespace pupitre;

class GpuShots final : public QObject
{
    Q_OBJECT
    Pictures m_pictures;

private Q_SLOTS:
    void lab_data() { Pictures::addRows(); }
    void lab()
    {
        use();
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        gpus.clickCell({2, 0});
        gpus.clickCell({2, 5}, Qt::ShiftModifier);
        for (const char* chart : {"chartUtilisation", "chartMemory", "chartPower", "chartTemperature"})
            QTRY_COMPARE(gpus.chart(chart).view().content().series.front().name, QStringLiteral("GPU 0"));
        QTRY_VERIFY(gpus.window().findChild<QWidget*>(QStringLiteral("alertShow")) != nullptr);
        auto& view = gpus.chart("chartUtilisation").view();
        QTest::mouseMove(view.viewport(), view.frame().plot.center().toPoint());
        m_pictures.takeBoth(gpus.window(), QStringLiteral("gpus"));
    }

    void byPerson_data() { Pictures::addRows(); }
    void byPerson()
    {
        use();
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        gpus.click("groupPerson");
        gpus.click("rangeDay");
        for (const char* chart : {"chartUtilisation", "chartMemory", "chartPower"})
            QTRY_COMPARE(gpus.chart(chart).view().content().kind, ChartKind::Stack);
        const auto& temperature = gpus.chart("chartTemperature").view();
        QTRY_VERIFY(temperature.content().until - temperature.content().from > std::chrono::hours(23));
        m_pictures.takeBoth(gpus.window(), QStringLiteral("gpus-person"));
        QTRY_VERIFY(showsAllNames(gpus.chart("chartUtilisation"))); // of the small one
    }

    void machines_data() { Pictures::addRows(); }
    void machines()
    {
        use();
        GpuWindow gpus;
        QVERIFY(gpus.waitForCharts());
        gpus.clickCell({7, 0});
        QVERIFY(gpus.waitForCharts());
        m_pictures.take(gpus.window(), QStringLiteral("gpus-machine"));
    }

    void nothing_data() { Pictures::addRows(); }
    void nothing()
    {
        use();
        GpuWindow gpus(GpuWindow::Lab::None);
        m_pictures.takeBoth(gpus.window(), QStringLiteral("gpus-nothing"));
    }

private:
    static bool showsAllNames(const DetailChart& chart)
    {
        const auto entries = chart.findChildren<QWidget*>(QStringLiteral("legendEntry"));
        return std::all_of(entries.begin(), entries.end(), [](const QWidget* entry) {
            return !entry->isVisible() || entry->parentWidget()->rect().contains(entry->geometry());
        });
    }
    void use()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures.use(language, dark);
    }
};

PUPITRE_QTEST(GpuShots)
#include "gpushots.moc"

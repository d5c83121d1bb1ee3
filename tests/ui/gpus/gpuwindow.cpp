// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gpuwindow.h.
#include "tests/ui/gpus/gpuwindow.h"

#include <QAbstractButton>
#include <QTest>

#include <algorithm>

namespace pupitre
{

namespace
{
Settings& asResearcher(Settings& settings)
{
    settings.setRoles({Role::Researcher});
    return settings;
}
} // namespace

void showGpus(MainWindow& window, const GpuServices& services)
{
    window.addSection(Section::Gpus, [services](QWidget* parent) { return new GpusPage(services, parent); });
    window.begin();
    window.showSection(Section::Gpus);
    window.resize(1280, 800);
    window.show();
}

GpuWindow::GpuWindow(Lab lab)
    : bench(openScene(3, std::chrono::minutes(10))), monitor(bench.mailbox, bench.places),
      m_window({asResearcher(bench.settings), bench.places, bench.operations})
{
    monitor.showRecording(lab == Lab::Recorded);
    showGpus(m_window, {monitor, bench.classroom, bench.places, bench.settings, bench.mailbox});
}

GpusPage& GpuWindow::page()
{
    return *qobject_cast<GpusPage*>(m_window.page(Section::Gpus));
}

HeatMap& GpuWindow::map()
{
    return *m_window.findChild<HeatMap*>();
}

DetailChart& GpuWindow::chart(const char* name)
{
    return *m_window.findChild<DetailChart*>(QLatin1String(name));
}

bool GpuWindow::waitForCharts()
{
    return QTest::qWaitFor(
        [this] {
            const auto charts = m_window.findChildren<DetailChart*>();
            return std::all_of(charts.begin(), charts.end(), [](const DetailChart* chart) {
                return !chart->isVisible() || !chart->view().content().series.empty();
            });
        },
        15000);
}

void GpuWindow::clickCell(const HeatSpot& spot, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(map().viewport(), Qt::LeftButton, modifiers, map().rectOf(spot).center());
}

void GpuWindow::click(const char* button)
{
    const auto named = m_window.findChildren<QAbstractButton*>(QLatin1String(button));
    const auto found = std::find_if(named.begin(), named.end(),
                                    [](const QAbstractButton* each) { return each->isVisible(); });
    QVERIFY2(found != named.end(), button);
    QTest::mouseClick(*found, Qt::LeftButton);
}

} // namespace pupitre

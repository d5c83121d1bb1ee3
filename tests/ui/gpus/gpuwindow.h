// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window with the GPUs page over the recorded lab: a real monitor that answers what pages ask it.
#pragma once

#include "core/monitoring/monitor.h"
#include "tests/ui/teachingbench.h"
#include "ui/charts/chartview.h"
#include "ui/charts/detailchart.h"
#include "ui/frame/mainwindow.h"
#include "ui/gpus/gpuspage.h"
#include "ui/gpus/heat/heatmap.h"

namespace pupitre
{

/// Opens the window on the GPUs page alone, as large as most screens show it.
void showGpus(MainWindow& window, const GpuServices& services);

class GpuWindow final
{
public:
    enum class Lab { Recorded, None };
    explicit GpuWindow(Lab lab = Lab::Recorded);

    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] GpusPage& page();
    [[nodiscard]] HeatMap& map();
    [[nodiscard]] DetailChart& chart(const char* name);
    /// The charts are filled: each that is shown has an answer.
    [[nodiscard]] bool waitForCharts();
    /// Presses in the heat map on the cell; column -1: on the machine's name.
    void clickCell(const HeatSpot& spot, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void click(const char* button);

    TeachingBench bench;
    Monitor monitor;

private:
    MainWindow m_window;
};

} // namespace pupitre

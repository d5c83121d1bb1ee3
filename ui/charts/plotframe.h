// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where in a chart things lie: the plot between its two axes, and the ground below the lines with grid and
// labels. Painted by ourselves: the axes of QtCharts shorten their labels to dots.
#pragma once

#include "ui/charts/timescale.h"
#include "ui/charts/valuescale.h"

#include <QRectF>

class QPainter;

namespace pupitre
{

struct PlotFrame {
    QRectF plot;
    Instant from{};
    Instant until{};
    ValueScale values;
    std::vector<TimeTick> times;

    [[nodiscard]] double partOf(Instant at) const;   // 0 at the left edge, 1 at the right
    [[nodiscard]] double partOf(double value) const; // 0 at the bottom, 1 at the top
    [[nodiscard]] double xOf(Instant at) const { return plot.left() + partOf(at) * plot.width(); }
    [[nodiscard]] double yOf(double value) const { return plot.bottom() - partOf(value) * plot.height(); }
    [[nodiscard]] Instant at(double x) const; // within from and until
};

/// The frame of what is shown in a picture of this size; the values' labels decide how wide their column is.
[[nodiscard]] PlotFrame plotFrame(const QSizeF& size, const ChartContent& content, double low, double high);
void paintPlotGround(QPainter& painter, const PlotFrame& frame);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines and areas of a chart in QtCharts. Points are given as parts of the plot, so its axes never change
// and each refresh lays every line once; series are made once and filled again with replace().
#pragma once

#include "ui/charts/decimation.h"
#include "ui/charts/plotframe.h"

#include <QChart>

#include <vector>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace pupitre
{

/// What is drawn of one series.
struct DrawnSeries {
    ChartSeries series; // of a stack: on top of those below
    int colour = 0;     // of the six
};

class ChartLines final
{
public:
    explicit ChartLines(QChart& chart);

    void show(const std::vector<DrawnSeries>& drawn, ChartKind kind, const PlotFrame& frame);
    /// After a change of theme.
    void recolour();

private:
    struct Line {
        QLineSeries* series;
        int colour = 0;
    };
    struct Area {
        QAreaSeries* series;
        QLineSeries* upper;
        QLineSeries* lower;
        int colour = 0;
        double opacity = 0;
    };
    void addLine(const QList<QPointF>& points, int colour);
    void addArea(const QList<QPointF>& upper, const QList<QPointF>& lower, int colour, double opacity);
    void attach(QAbstractSeries& series);

    QChart& m_chart;
    QValueAxis* m_across;
    QValueAxis* m_up;
    std::vector<Line> m_lines;
    std::vector<Area> m_areas;
    std::size_t m_usedLines = 0;
    std::size_t m_usedAreas = 0;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See chartlines.h.
#include "ui/charts/chartlines.h"

#include "ui/look/datacolours.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr double bandOpacity = 0.14;
constexpr double stackOpacity = 0.35;
constexpr std::size_t mostBands = 3; // more of them on top of one another cannot be told apart
constexpr int leastBuckets = 16;

QList<QPointF> pointsOf(const ChartRun& run, const PlotFrame& frame, double ChartPoint::*value)
{
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(run.size()) + 1);
    for (const ChartPoint& point : run)
        points << QPointF(frame.partOf(point.at), frame.partOf(point.*value));
    if (points.size() == 1) // a line of one point would not be seen
        points << QPointF(points.front().x() + 1 / std::max(1.0, frame.plot.width()), points.front().y());
    return points;
}

bool hasBand(const ChartRun& run)
{
    return std::any_of(run.begin(), run.end(),
                       [](const ChartPoint& point) { return point.high > point.low; });
}
} // namespace

ChartLines::ChartLines(QChart& chart)
    : m_chart(chart), m_across(new QValueAxis(&chart)), m_up(new QValueAxis(&chart))
{
    for (QValueAxis* axis : {m_across, m_up}) {
        axis->setRange(0, 1);
        axis->setVisible(false);
    }
    chart.addAxis(m_across, Qt::AlignBottom);
    chart.addAxis(m_up, Qt::AlignLeft);
}

void ChartLines::show(const std::vector<DrawnSeries>& drawn, ChartKind kind, const PlotFrame& frame)
{
    m_usedLines = m_usedAreas = 0;
    const int buckets = std::max(leastBuckets, static_cast<int>(frame.plot.width() / 2));
    std::vector<ChartRun> below; // of the series under this one in a stack
    for (const DrawnSeries& each : drawn) {
        std::vector<ChartRun> runs = runsOf(each.series, frame.from, frame.until, buckets);
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const ChartRun& run = runs[i];
            const QList<QPointF> line = pointsOf(run, frame, &ChartPoint::mean);
            if (kind == ChartKind::Stack) {
                QList<QPointF> floor = line; // the same times in every series of a stack
                const bool onGround = i >= below.size() || below[i].size() != run.size();
                const QList<QPointF> under =
                    onGround ? QList<QPointF>() : pointsOf(below[i], frame, &ChartPoint::mean);
                for (qsizetype at = 0; at < floor.size(); ++at)
                    floor[at].setY(onGround ? 0 : under[at].y());
                addArea(line, floor, each.colour, stackOpacity);
            } else if (drawn.size() <= mostBands && hasBand(run))
                addArea(pointsOf(run, frame, &ChartPoint::high), pointsOf(run, frame, &ChartPoint::low),
                        each.colour, bandOpacity);
            addLine(line, each.colour);
        }
        below = std::move(runs);
    }
    for (std::size_t i = m_usedLines; i < m_lines.size(); ++i)
        m_lines[i].series->setVisible(false);
    for (std::size_t i = m_usedAreas; i < m_areas.size(); ++i)
        m_areas[i].series->setVisible(false);
}

void ChartLines::addLine(const QList<QPointF>& points, int colour)
{
    if (m_usedLines == m_lines.size()) {
        m_lines.push_back({new QLineSeries(&m_chart), -1});
        attach(*m_lines.back().series);
    }
    Line& line = m_lines[m_usedLines++];
    if (line.colour != colour) {
        line.colour = colour;
        line.series->setPen(seriesPen(colour));
    }
    line.series->replace(points);
    line.series->setVisible(true);
}

void ChartLines::addArea(const QList<QPointF>& upper, const QList<QPointF>& lower, int colour, double opacity)
{
    if (m_usedAreas == m_areas.size()) {
        auto* above = new QLineSeries(&m_chart);
        auto* under = new QLineSeries(&m_chart);
        above->replace(upper);
        under->replace(lower);
        m_areas.push_back({new QAreaSeries(above, under), above, under, -1, 0});
        m_areas.back().series->setPen(Qt::NoPen);
        attach(*m_areas.back().series);
    }
    Area& area = m_areas[m_usedAreas++];
    if (area.colour != colour || area.opacity != opacity) {
        area.colour = colour;
        area.opacity = opacity;
        area.series->setBrush(seriesArea(colour, opacity));
    }
    area.upper->replace(upper);
    area.lower->replace(lower);
    area.series->setVisible(true);
}

void ChartLines::attach(QAbstractSeries& series)
{
    m_chart.addSeries(&series);
    series.attachAxis(m_across);
    series.attachAxis(m_up);
}

void ChartLines::recolour()
{
    for (Line& line : m_lines)
        line.series->setPen(seriesPen(line.colour));
    for (Area& area : m_areas)
        area.series->setBrush(seriesArea(area.colour, area.opacity));
}

} // namespace pupitre

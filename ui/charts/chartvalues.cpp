// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See chartvalues.h.
#include "ui/charts/chartvalues.h"

#include "ui/look/datacolours.h"

#include <algorithm>
#include <limits>

namespace pupitre
{

namespace
{
constexpr std::size_t mostSpreads = 3; // as many as have a band

QString spreadText(ChartUnit unit, const ChartPoint& point)
{
    return valueText(unit, point.low) + QStringLiteral("–") + valueText(unit, point.high);
}
} // namespace

std::vector<DrawnSeries> drawnOf(const ChartContent& content, const QSet<QString>& hidden)
{
    std::vector<DrawnSeries> drawn;
    std::vector<ChartSeries> shown;
    for (std::size_t i = 0; i < content.series.size(); ++i) {
        if (hidden.contains(content.series[i].id))
            continue;
        shown.push_back(content.series[i]);
        drawn.push_back({{}, static_cast<int>(i % seriesColours)});
    }
    if (content.kind == ChartKind::Stack)
        shown = stacked(shown);
    for (std::size_t i = 0; i < drawn.size(); ++i)
        drawn[i].series = std::move(shown[i]);
    return drawn;
}

std::pair<double, double> reachOf(const std::vector<DrawnSeries>& drawn)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const DrawnSeries& each : drawn)
        for (const ChartPoint& point : each.series.points) {
            low = std::min(low, point.low);
            high = std::max(high, point.high);
        }
    return low > high ? std::pair(0.0, 0.0) : std::pair(low, high);
}

const ChartPoint* pointAt(const ChartSeries& series, Instant at)
{
    const auto after =
        std::upper_bound(series.points.begin(), series.points.end(), at,
                         [](Instant when, const ChartPoint& point) { return when < point.at; });
    if (after == series.points.begin())
        return nullptr;
    const ChartPoint& point = *(after - 1);
    return at - point.at <= series.step + series.step / 2 ? &point : nullptr;
}

CrosshairLook crosshairLook(const ChartContent& content, const std::vector<DrawnSeries>& drawn, Instant at)
{
    CrosshairLook look{at, momentText(at, content.until - content.from), {}, {}};
    double below = 0;
    bool any = false;
    for (const DrawnSeries& each : drawn) {
        CrosshairRow row{each.series.name, QStringLiteral("–"), each.colour,
                         std::numeric_limits<double>::quiet_NaN()};
        if (const ChartPoint* point = pointAt(each.series, at)) {
            any = true;
            row.height = point->mean;
            row.value = valueText(content.unit, point->mean - below);
            if (content.kind == ChartKind::Stack)
                below = point->mean;
            else if (point->high > point->low && drawn.size() <= mostSpreads)
                row.value += QStringLiteral("  ") + spreadText(content.unit, *point);
        }
        look.rows.push_back(std::move(row));
    }
    if (content.kind == ChartKind::Stack && drawn.size() > 1 && any)
        look.total = valueText(content.unit, below);
    return look;
}

} // namespace pupitre

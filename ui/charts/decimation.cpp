// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See decimation.h.
#include "ui/charts/decimation.h"

#include <algorithm>
#include <map>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
/// A sample comes a little late now and then: that is no gap.
std::chrono::milliseconds gapAfter(std::chrono::milliseconds step)
{
    return step + step / 2;
}

/// Gathers points into one.
class Bucket final
{
public:
    [[nodiscard]] bool empty() const { return m_count == 0; }
    void add(const ChartPoint& point)
    {
        if (m_count == 0)
            m_gathered = point;
        m_gathered.low = std::min(m_gathered.low, point.low);
        m_gathered.high = std::max(m_gathered.high, point.high);
        m_sum += point.mean;
        ++m_count;
    }
    [[nodiscard]] ChartPoint take()
    {
        ChartPoint point = m_gathered;
        point.mean = m_sum / m_count;
        *this = {};
        return point;
    }

private:
    ChartPoint m_gathered;
    double m_sum = 0;
    int m_count = 0;
};

/// Those that are seen, and one more on either side for the line that leads out of the picture.
std::pair<std::size_t, std::size_t> seen(const std::vector<ChartPoint>& points, Instant from, Instant until)
{
    const auto before = [](const ChartPoint& point, Instant at) { return point.at < at; };
    auto first = std::lower_bound(points.begin(), points.end(), from, before);
    auto last = std::lower_bound(first, points.end(), until, before);
    if (first != points.begin())
        --first;
    if (last != points.end())
        ++last;
    return {static_cast<std::size_t>(first - points.begin()),
            static_cast<std::size_t>(last - points.begin())};
}
} // namespace

std::vector<ChartRun> runsOf(const ChartSeries& series, Instant from, Instant until, int buckets)
{
    std::vector<ChartRun> runs;
    const auto [first, last] = seen(series.points, from, until);
    // Few enough already: gathering again what was gathered would beat against its buckets.
    const bool few = last - first <= 2 * static_cast<std::size_t>(std::max(1, buckets));
    const auto width =
        few ? 1ms : std::max<std::chrono::milliseconds>(1ms, (until - from) / std::max(1, buckets));
    Bucket bucket;
    std::int64_t inBucket = 0;
    const auto flush = [&] {
        if (!bucket.empty())
            runs.back().push_back(bucket.take());
    };
    for (std::size_t i = first; i < last; ++i) {
        const ChartPoint& point = series.points[i];
        const bool gap = i == first || point.at - series.points[i - 1].at > gapAfter(series.step);
        // Counted from the epoch, not from `from`: else every line would tremble as time goes on.
        const std::int64_t number = point.at.time_since_epoch() / width;
        if (gap || number != inBucket)
            flush();
        if (gap)
            runs.emplace_back();
        inBucket = number;
        bucket.add(point);
    }
    flush();
    return runs;
}

std::vector<ChartSeries> stacked(const std::vector<ChartSeries>& series)
{
    std::map<Instant, std::vector<double>> values;
    for (std::size_t i = 0; i < series.size(); ++i)
        for (const ChartPoint& point : series[i].points) {
            std::vector<double>& at = values[point.at];
            at.resize(series.size(), 0);
            at[i] = point.mean;
        }
    std::vector<ChartSeries> stack;
    for (const ChartSeries& each : series)
        stack.push_back({each.id, each.name, each.step, {}});
    for (const auto& [at, parts] : values) {
        double sum = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            sum += parts[i];
            stack[i].points.push_back({at, sum, sum, sum});
        }
    }
    return stack;
}

} // namespace pupitre

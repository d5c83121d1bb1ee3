// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See timewindow.h.
#include "ui/gpus/now/timewindow.h"

#include <algorithm>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
constexpr std::chrono::milliseconds slowest = 1min; // a month is looked at again after this at the latest
}

std::chrono::milliseconds lengthOf(ChartRange range)
{
    switch (range) {
    case ChartRange::QuarterHour:
        return 15min;
    case ChartRange::Hour:
        return 1h;
    case ChartRange::Day:
        return 24h;
    case ChartRange::Week:
        return 7 * 24h;
    case ChartRange::Month:
        return 30 * 24h;
    }
    return 1h;
}

void TimeWindow::choose(ChartRange range)
{
    m_range = range;
    m_closer.clear();
}

bool TimeWindow::back()
{
    if (m_closer.empty())
        return false;
    m_closer.pop_back();
    return true;
}

Stretch TimeWindow::at(Instant now) const
{
    if (!m_closer.empty())
        return m_closer.back();
    const Instant until = std::chrono::floor<std::chrono::seconds>(now);
    return {until - lengthOf(m_range), until};
}

std::chrono::milliseconds TimeWindow::pace(int buckets) const
{
    const auto length = m_closer.empty() ? lengthOf(m_range) : m_closer.back().second - m_closer.back().first;
    return std::clamp<std::chrono::milliseconds>(length / std::max(1, buckets) / 2, 1s, slowest);
}

} // namespace pupitre

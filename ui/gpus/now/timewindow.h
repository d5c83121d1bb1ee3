// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which time the charts show: a range that ends now, or a stretch somebody chose to look at closer, in which
// one can go closer again and back.
#pragma once

#include "core/domain/instant.h"

#include <chrono>
#include <utility>
#include <vector>

namespace pupitre
{

enum class ChartRange { QuarterHour, Hour, Day, Week, Month };
inline constexpr int chartRanges = 5;

[[nodiscard]] std::chrono::milliseconds lengthOf(ChartRange range);

using Stretch = std::pair<Instant, Instant>;

class TimeWindow final
{
public:
    [[nodiscard]] ChartRange range() const { return m_range; }
    void choose(ChartRange range); // the whole of it
    void closer(const Stretch& stretch) { m_closer.push_back(stretch); }
    bool back(); // false: it is the whole range already
    [[nodiscard]] bool isClose() const { return !m_closer.empty(); }
    [[nodiscard]] Stretch at(Instant now) const;
    /// How often it shows something new in a chart of this many buckets: a second at least.
    [[nodiscard]] std::chrono::milliseconds pace(int buckets) const;

private:
    ChartRange m_range = ChartRange::Hour;
    std::vector<Stretch> m_closer;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See loopprobe.h.
#include "tests/ui/loopprobe.h"

#include <algorithm>
#include <cmath>

namespace pupitre
{

namespace
{
constexpr int pauseMs =
    5; // fine against the 50 ms that are promised, coarse enough not to fill the loop itself
}

LoopProbe::LoopProbe()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout([this] {
        m_gaps.push_back(std::max(0.0, static_cast<double>(m_since.nsecsElapsed()) / 1e6 - pauseMs));
        m_since.restart();
    });
    m_since.start();
    m_timer.start(pauseMs);
}

double LoopProbe::percentile(double share) const
{
    if (m_gaps.empty())
        return 0;
    std::vector<double> sorted = m_gaps;
    std::sort(sorted.begin(), sorted.end());
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(std::lround(last * share))];
}

} // namespace pupitre

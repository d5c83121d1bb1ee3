// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See loopprobe.h.
#include "tests/ui/loopprobe.h"

#include <algorithm>
#include <cmath>
#include <fstream>

namespace pupitre
{

namespace
{
constexpr int pauseMs =
    5; // fine against the 50 ms that are promised, coarse enough not to fill the loop itself

/// Nanoseconds in which this thread wanted a processor and another program had it: second field of
/// /proc/<pid>/schedstat (Documentation/scheduler/sched-stats). 0 where the kernel does not count it.
qint64 waitedForAProcessor()
{
    std::ifstream file("/proc/thread-self/schedstat");
    qint64 ran = 0;
    qint64 waited = 0;
    file >> ran >> waited;
    return waited;
}
} // namespace

LoopProbe::LoopProbe()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout([this] {
        const qint64 waited = waitedForAProcessor();
        const auto ours = static_cast<double>(m_since.nsecsElapsed() - (waited - m_waited));
        m_gaps.push_back(std::max(0.0, ours / 1e6 - pauseMs));
        m_since.restart();
        m_waited = waited;
    });
    m_since.start();
    m_waited = waitedForAProcessor();
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

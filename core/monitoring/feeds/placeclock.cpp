// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See placeclock.h.
#include "core/monitoring/feeds/placeclock.h"

#include <algorithm>

namespace pupitre
{

namespace
{
using std::chrono::milliseconds;
using std::chrono::seconds;

/// A clock that went back looks like samples that come late until so many have come late.
constexpr std::size_t compared = 10;
constexpr milliseconds backwards = seconds(5); // in one step: no disorder of a few samples
constexpr milliseconds jump = seconds(2);      // less is the way here, and the clocks' own pace
} // namespace

bool PlaceClock::heard(Instant at, Instant arrived)
{
    if (m_said && at + backwards < *m_said)
        m_last.clear(); // what was compared before was another clock
    m_said = at;
    m_last.push_back(arrived - at);
    if (m_last.size() > compared)
        m_last.pop_front();
    const milliseconds shortest = *std::min_element(m_last.begin(), m_last.end());
    // Clocks that agree are left alone: `at` is then better than the moment at which it came.
    const milliseconds offset = std::chrono::abs(shortest) < jump ? milliseconds(0) : shortest;
    if (m_known && std::chrono::abs(offset - m_offset) < jump)
        return false;
    const bool jumped = m_known;
    m_known = true;
    m_offset = offset;
    return jumped;
}

} // namespace pupitre

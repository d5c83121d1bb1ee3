// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See samplememory.h.
#include "core/monitoring/series/samplememory.h"

#include <algorithm>
#include <limits>

namespace pupitre
{

namespace
{
using Tenths = std::chrono::duration<std::int64_t, std::deci>;
} // namespace

std::uint32_t SampleMemory::tenthsOf(Instant at) const
{
    const auto tenths = std::chrono::duration_cast<Tenths>(at - *m_base).count();
    return static_cast<std::uint32_t>(
        std::clamp<std::int64_t>(tenths, 0, std::numeric_limits<std::uint32_t>::max()));
}

Instant SampleMemory::instantOf(std::uint32_t tenths) const
{
    return *m_base + Tenths(tenths);
}

void SampleMemory::add(const PlaceId& place, const Sample& sample)
{
    if (!m_base)
        m_base = sample.at - m_reach - std::chrono::hours(1); // room for what other machines said before
    if (sample.at - sample.covers < *m_base)
        return;
    m_since = std::min(m_since.value_or(sample.at), sample.at);
    auto& minutes = m_minutes[{place, sample.host}];
    spread(sample.at, sample.covers, std::chrono::minutes(1),
           [&minutes](Instant minute, double) { minutes.insert(minute); });
    minutes.erase(minutes.begin(), minutes.lower_bound(sample.at - m_reach));
    const std::uint32_t tenths = tenthsOf(sample.at);
    const auto covers = static_cast<std::uint16_t>(
        std::clamp<std::int64_t>(std::chrono::duration_cast<Tenths>(sample.covers).count(), 1,
                                 std::numeric_limits<std::uint16_t>::max()));
    const std::uint32_t oldest = tenthsOf(sample.at - m_reach);
    eachValue(place, sample, [&](const SeriesKey& key, double value) {
        if (key.measure == Measure::Held || key.measure == Measure::Heard)
            return; // no curve shows them
        auto& points = m_series[key];
        points.push_back({tenths, static_cast<float>(value), covers});
        while (points.front().tenths < oldest)
            points.pop_front();
    });
    m_since = std::max(*m_since, sample.at - m_reach);
    if (sample.at - m_pruned >= std::chrono::minutes(1))
        prune(sample.at);
}

/// Series that nothing is added to any more: people who left, machines that are gone.
void SampleMemory::prune(Instant now)
{
    m_pruned = now;
    const std::uint32_t oldest = tenthsOf(now - m_reach);
    std::erase_if(m_series, [oldest](const auto& entry) { return entry.second.back().tenths < oldest; });
}

void SampleMemory::forget(const PlaceId& place)
{
    std::erase_if(m_series, [&place](const auto& entry) { return entry.first.host.place == place; });
    std::erase_if(m_minutes, [&place](const auto& entry) { return entry.first.place == place; });
}

bool SampleMemory::heard(const HostRef& host, Instant minute) const
{
    const auto minutes = m_minutes.find(host);
    return minutes != m_minutes.end() && minutes->second.contains(minute);
}

std::optional<Instant> SampleMemory::since() const
{
    return m_since;
}

std::chrono::milliseconds SampleMemory::stepFor(std::chrono::milliseconds step) const
{
    return std::max<std::chrono::milliseconds>(step, std::chrono::seconds(1));
}

Result<void> SampleMemory::rows(const RowsQuestion& question, const RowSeen& seen)
{
    for (const auto& entry : m_series) { // no structured binding: clang 14 lets no lambda have it
        const SeriesKey& key = entry.first;
        const auto& points = entry.second;
        if (!question.wanted(key))
            continue;
        const auto first =
            std::lower_bound(points.begin(), points.end(), tenthsOf(std::max(question.from, *m_base)),
                             [](const Point& point, std::uint32_t tenths) { return point.tenths < tenths; });
        Instant bucket{};
        Rollup rollup;
        for (auto point = first; point != points.end(); ++point) {
            const Instant at = instantOf(point->tenths);
            if (at - Tenths(point->covers) >= question.until)
                break;
            spread(at, Tenths(point->covers), question.step, [&](Instant in, double seconds) {
                if (in + question.step <= question.from || in >= question.until)
                    return;
                if (in != bucket && rollup.n > 0) {
                    seen(key, bucket, rollup);
                    rollup = {};
                }
                bucket = in;
                rollup.add(static_cast<double>(point->value), seconds);
            });
        }
        if (rollup.n > 0)
            seen(key, bucket, rollup);
    }
    return {};
}

} // namespace pupitre

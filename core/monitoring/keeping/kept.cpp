// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See kept.h.
#include "core/monitoring/keeping/kept.h"

#include "core/monitoring/series/curvefold.h"

namespace pupitre
{

namespace
{

constexpr std::chrono::minutes memoryReach{65}; // an hour, and what a chart shows beside it

/// Whole seconds, and few enough that the points are not more than asked for.
std::chrono::milliseconds stepOf(const CurveQuestion& question)
{
    const auto span =
        std::max<std::chrono::milliseconds>(question.until - question.from, std::chrono::seconds(1));
    return std::chrono::ceil<std::chrono::seconds>(span / std::max(question.buckets, 1));
}

} // namespace

Kept::Kept() : m_memory(memoryReach) {}

void Kept::take(const std::vector<PlacedSample>& live)
{
    for (const PlacedSample& placed : live)
        m_memory.add(placed.place, placed.sample);
}

void Kept::forget(const PlaceId& place)
{
    m_memory.forget(place);
}

void Kept::showRecording(std::optional<Instant> since)
{
    m_recorded.reset();
    if (since)
        m_recorded.emplace(*since);
}

Result<std::vector<Curve>> Kept::curves(const CurveQuestion& question, Instant now)
{
    const auto step = stepOf(question);
    CurveFold fold(question, step);
    const RowsQuestion rows{question.from, std::min(question.until, now), step,
                            [&fold](const SeriesKey& key) { return fold.wants(key); }};
    const RowSeen seen = [&fold](const SeriesKey& key, Instant bucket, const Rollup& part) {
        fold.add(key, bucket, part);
    };
    if (auto read = m_memory.rows(rows, seen); !read)
        return tl::unexpected(read.error());
    if (m_recorded) {
        m_recorded->reaches(now);
        if (auto read = m_recorded->rows(rows, seen); !read)
            return tl::unexpected(read.error());
    }
    return fold.curves();
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See kept.h.
#include "core/monitoring/keeping/kept.h"

#include "core/monitoring/series/curvefold.h"
#include "core/monitoring/usage/usagefold.h"
#include "core/monitoring/usage/weeks.h"

#include <set>

namespace pupitre
{

namespace
{

using std::chrono::minutes;

constexpr minutes memoryReach{65};              // an hour, and what a chart shows beside it
constexpr std::chrono::seconds stragglers{150}; // of what comes so late a sample cannot cover a part

/// Whole seconds, and few enough that the points are not more than asked for.
std::chrono::milliseconds stepOf(const CurveQuestion& question)
{
    const auto span =
        std::max<std::chrono::milliseconds>(question.until - question.from, std::chrono::seconds(1));
    return std::chrono::ceil<std::chrono::seconds>(span / std::max(question.buckets, 1));
}

/// Machines of which something is wanted; empty: of all.
std::vector<HostRef> hostsIn(const CurveQuestion& question)
{
    std::set<HostRef> hosts(question.hosts.begin(), question.hosts.end());
    for (const GpuRef& gpu : question.gpus)
        hosts.insert(gpu.host);
    return {hosts.begin(), hosts.end()};
}

constexpr std::chrono::hours allTime{24 * 36525};

bool isOfMachine(const SeriesKey& key)
{
    return key.gpu.empty() && !key.owner;
}

} // namespace

Kept::Kept() : m_memory(memoryReach) {}

Kept::~Kept()
{
    m_keeping.put(m_live.takeAll());
    m_keeping.put(m_past.takeAll());
    m_keeping.writeAtEnd();
}

void Kept::take(const std::vector<PlacedSample>& live, Instant now)
{
    for (const PlacedSample& placed : live) {
        m_memory.add(placed.place, placed.sample);
        m_live.add(placed.place, placed.sample);
    }
    m_keeping.put(m_live.takeOver(now - stragglers));
    m_keeping.write(now);
}

void Kept::takePast(const PlaceId& place, const std::vector<Sample>& past, const RingPosition& read,
                    Instant now)
{
    for (const Sample& sample : past)
        if (sample.at > now - personsKept) // older ones are their course's by now
            m_past.add(place, sample);
    m_keeping.put(m_past.takeOver(Instant::min()), {{place, read}});
    m_keeping.write(now);
}

void Kept::forget(const PlaceId& place)
{
    m_memory.forget(place);
    m_live.forget(place);
    m_past.forget(place);
    m_keeping.forget(place);
}

void Kept::showRecording(std::optional<Instant> since)
{
    m_recorded.reset();
    if (since)
        m_recorded.emplace(*since);
}

/// From the file: what is older than memory, and the minutes that it missed and the place kept.
Result<void> Kept::rowsBeforeMemory(const RowsQuestion& question, const RowSeen& seen)
{
    History* history = m_keeping.history();
    if (history == nullptr)
        return {};
    const Instant split = std::chrono::floor<minutes>(m_memory.since().value_or(question.until));
    RowsQuestion before = question;
    before.until = std::min(question.until, split);
    if (before.from < before.until)
        if (auto read = history->rows(before, seen); !read)
            return read;
    RowsQuestion missed = question;
    missed.from = std::max(question.from, split);
    missed.step = minutes(1);
    if (missed.from >= missed.until)
        return {};
    return history->rows(missed, [&](const SeriesKey& key, Instant minute, const Rollup& row) {
        if (!m_memory.heard(key.host, minute))
            tellParts(key, minute, minutes(1), row, question, seen);
    });
}

Result<std::vector<Curve>> Kept::curves(const CurveQuestion& question, Instant now)
{
    auto step = stepOf(question);
    const bool inMemory = m_memory.since() && *m_memory.since() <= question.from;
    if (m_keeping.history() != nullptr && !inMemory)
        step = m_keeping.history()->stepFor(step);
    CurveFold fold(question, step);
    const RowsQuestion rows{question.from, std::min(question.until, now), step,
                            [&fold](const SeriesKey& key) { return fold.wants(key); }, hostsIn(question)};
    const RowSeen seen = [&fold](const SeriesKey& key, Instant bucket, const Rollup& part) {
        fold.add(key, bucket, part);
    };
    if (auto read = rowsBeforeMemory(rows, seen); !read)
        return tl::unexpected(read.error());
    if (auto read = m_memory.rows(rows, seen); !read)
        return tl::unexpected(read.error());
    if (m_recorded) {
        m_recorded->reaches(now);
        if (auto read = m_recorded->rows(rows, seen); !read)
            return tl::unexpected(read.error());
    }
    return fold.curves();
}

Result<UsageTable> Kept::usage(const UsageQuestion& question, const ZoneOffsets& zone, Instant now)
{
    UsageFold fold(question);
    const Instant until = std::min(question.until, now);
    const std::vector<WeekPart> parts = question.by == UsageBy::Week
                                            ? weeksIn(zone, question.from, until)
                                            : std::vector<WeekPart>{{{}, question.from, until}};
    std::vector<RowSource*> sources;
    if (m_keeping.history() != nullptr)
        sources.push_back(m_keeping.history());
    if (m_recorded) {
        m_recorded->reaches(now);
        sources.push_back(&*m_recorded);
    }
    for (const WeekPart& part : parts)
        for (RowSource* source : sources) {
            const RowSeen seen = [&](const SeriesKey& key, Instant bucket, const Rollup& row) {
                fold.add(key, part.monday, bucket, row);
            };
            // Of each series one sum; only when a place was heard, by the hour.
            for (const auto step : {allTime, std::chrono::hours(1)}) {
                const RowsQuestion rows{part.from, part.until, step, [&](const SeriesKey& key) {
                                            if (step == allTime)
                                                fold.note(key);
                                            return fold.wants(key) && isOfMachine(key) == (step != allTime);
                                        }};
                if (auto read = source->rows(rows, seen); !read)
                    return tl::unexpected(read.error());
            }
        }
    return fold.table();
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See recordedrows.h.
#include "core/monitoring/recording/recordedrows.h"

#include "core/monitoring/recording/recordedlab.h"

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr std::chrono::hours recordedPast{24 * 30};
constexpr int looksPerBucket = 3;                // enough for a shape; each is made up anew
constexpr std::chrono::minutes longestPause{30}; // a turn at a GPU is longer
} // namespace

Instant recordedSilence(Instant shown)
{
    return shown - std::chrono::minutes(7);
}

std::chrono::milliseconds RecordedRows::stepFor(std::chrono::milliseconds step) const
{
    return std::max<std::chrono::milliseconds>(step, std::chrono::seconds(1));
}

Result<void> RecordedRows::rows(const RowsQuestion& question, const RowSeen& seen)
{
    const auto pause = std::clamp<std::chrono::milliseconds>(question.step / looksPerBucket,
                                                             std::chrono::seconds(1), longestPause);
    const Instant from = std::max(question.from, m_shown - recordedPast);
    const Instant until = std::min(question.until, m_until.value_or(m_shown));
    for (int machine = 0; machine < recordedMachines; ++machine) {
        const HostRef host{recordedPlace(), recordedSample(machine, until, pause).host};
        if (!question.hosts.empty() && std::ranges::find(question.hosts, host) == question.hosts.end())
            continue; // to make up a month of it takes a while
        const Instant end =
            machine == recordedSilentMachine ? std::min(until, recordedSilence(m_shown)) : until;
        for (Instant at(from.time_since_epoch() / pause * pause + pause); at <= end; at += pause)
            eachValue(recordedPlace(), recordedSample(machine, at, pause),
                      [&](const SeriesKey& key, double value) {
                          if (!question.wanted(key))
                              return;
                          spread(at, pause, question.step, [&](Instant bucket, double seconds) {
                              Rollup part;
                              part.add(value, seconds);
                              seen(key, bucket, part);
                          });
                      });
    }
    return {};
}

} // namespace pupitre

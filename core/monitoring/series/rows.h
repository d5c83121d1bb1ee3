// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What curves and reports are made from, wherever it is kept: figures rolled up over steps of time.
#pragma once

#include "core/monitoring/series/rollup.h"
#include "core/monitoring/series/series.h"

#include "core/domain/error.h"

#include <chrono>
#include <functional>

namespace pupitre
{

struct RowsQuestion {
    Instant from{};
    Instant until{};
    std::chrono::milliseconds step{0};
    std::function<bool(const SeriesKey&)> wanted;
    std::vector<HostRef> hosts = {}; // of no others is anything wanted; empty: of all
};

/// `bucket` is a multiple of the step since 1970. A bucket may come in several parts.
using RowSeen = std::function<void(const SeriesKey& key, Instant bucket, const Rollup& part)>;

class RowSource
{
public:
    virtual ~RowSource() = default;
    /// The smallest step that it can tell apart and that is not below `step`.
    [[nodiscard]] virtual std::chrono::milliseconds stepFor(std::chrono::milliseconds step) const = 0;
    [[nodiscard]] virtual Result<void> rows(const RowsQuestion& question, const RowSeen& seen) = 0;
};

/// Calls `part` for each bucket that the time before `at` lies in, with the seconds of it.
template <class Part>
void spread(Instant at, std::chrono::milliseconds covers, std::chrono::milliseconds step, const Part& part)
{
    Instant begin = at - covers;
    while (begin < at) {
        const Instant bucket(std::chrono::milliseconds(begin.time_since_epoch() / step * step));
        const Instant end = std::min(at, bucket + step);
        part(bucket, std::chrono::duration<double>(end - begin).count());
        begin = end;
    }
}

/// The row of a longer time as the parts of it that shorter steps ask for.
inline void tellParts(const SeriesKey& key, Instant begin, std::chrono::milliseconds over, const Rollup& row,
                      const RowsQuestion& question, const RowSeen& seen)
{
    const double whole = std::chrono::duration<double>(over).count();
    spread(begin + over, over, question.step, [&](Instant bucket, double seconds) {
        const double part = seconds / whole;
        if (bucket + question.step > question.from && bucket < question.until)
            seen(key, bucket, {row.low, row.high, row.sum * part, row.seconds * part, row.n});
    });
}

} // namespace pupitre

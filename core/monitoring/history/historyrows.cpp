// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading the history: which table, and how much of it at once.
#include "core/monitoring/history/history.h"

#include "core/monitoring/history/storedscale.h"
#include "core/store/statement.h"

namespace pupitre
{

namespace
{

using std::chrono::milliseconds;
using std::chrono::minutes;

constexpr minutes hoursFrom{20}; // a coarser step is answered from hours

/// One table over one time.
struct Stretch {
    const char* table;
    milliseconds unit;
    Instant from; // multiples of the unit
    Instant until;
};

std::int64_t unitsOf(Instant at, milliseconds unit)
{
    return at.time_since_epoch() / unit;
}

/// Whole hours from the hours, the rest from the minutes.
std::vector<Stretch> stretchesOf(const RowsQuestion& question)
{
    const Instant from = std::chrono::floor<minutes>(question.from);
    const Instant until = std::chrono::ceil<minutes>(question.until);
    const Instant first = std::chrono::ceil<std::chrono::hours>(from);
    const Instant last = std::chrono::floor<std::chrono::hours>(until);
    if (question.step < hoursFrom || first >= last)
        return {{"minute", minutes(1), from, until}};
    std::vector<Stretch> stretches;
    if (from < first)
        stretches.push_back({"minute", minutes(1), from, first});
    stretches.push_back({"hour", std::chrono::hours(1), first, last});
    if (last < until)
        stretches.push_back({"minute", minutes(1), last, until});
    return stretches;
}

/// All that is asked for lies in one bucket.
bool isOneBucket(const Stretch& stretch, milliseconds step)
{
    const milliseconds last = (stretch.until - stretch.unit).time_since_epoch();
    return stretch.from.time_since_epoch() / step == last / step;
}

/// One bucket is added up by SQLite. Several are not: GROUP BY would sort what lies in order already, and
/// takes three times as long as reading the rows.
QString sqlFor(const Stretch& stretch, milliseconds step)
{
    const QString figures =
        isOneBucket(stretch, step)
            ? QStringLiteral("min(time), min(low), max(high), sum(sum), sum(seconds), sum(n)")
            : QStringLiteral("time, low, high, sum, seconds, n");
    return QStringLiteral("SELECT %1 FROM %2 WHERE series = ? AND time >= ? AND time < ?")
        .arg(figures, QLatin1String(stretch.table));
}

/// The rows of one series in the order of time, handed on as buckets.
class BucketRun final
{
public:
    BucketRun(const SeriesKey& key, const RowsQuestion& question, const RowSeen& seen)
        : m_key(key), m_question(question), m_seen(seen)
    {
    }

    /// As stored.
    void add(Instant begin, milliseconds over, const Rollup& row)
    {
        const milliseconds step = m_question.step;
        if (step < over)
            return tellParts(m_key, begin, over, fromStored(m_key.measure, row), m_question, m_seen);
        const Instant bucket(begin.time_since_epoch() / step * step);
        if (m_sum.n > 0 && bucket != m_bucket)
            tell();
        m_bucket = bucket;
        m_sum.merge(row);
    }
    void tell()
    {
        if (m_sum.n > 0)
            m_seen(m_key, m_bucket, fromStored(m_key.measure, m_sum));
        m_sum = {};
    }

private:
    const SeriesKey& m_key;
    const RowsQuestion& m_question;
    const RowSeen& m_seen;
    Instant m_bucket{};
    Rollup m_sum;
};

} // namespace

milliseconds History::stepFor(milliseconds step) const
{
    if (step < minutes(1))
        return std::max<milliseconds>(step, std::chrono::seconds(1));
    if (step < hoursFrom)
        return std::chrono::ceil<minutes>(step);
    return std::chrono::ceil<std::chrono::hours>(step);
}

Result<void> History::rows(const RowsQuestion& question, const RowSeen& seen)
{
    for (const Stretch& stretch : stretchesOf(question)) {
        Statement rows(database(), "history", sqlFor(stretch, question.step));
        for (const auto& [key, number] : m_series.all()) {
            if (!question.wanted(key))
                continue;
            rows.bind(number).bind(unitsOf(stretch.from, stretch.unit));
            if (auto ran = rows.bind(unitsOf(stretch.until, stretch.unit)).run(); !ran)
                return ran;
            BucketRun run(key, question, seen);
            while (rows.next()) // n is 0 where nothing was there to be added up
                if (const std::int64_t n = rows.number(5); n > 0)
                    run.add(Instant(rows.number(0) * stretch.unit), stretch.unit,
                            {rows.real(1), rows.real(2), rows.real(3), rows.real(4), n});
            run.tell();
        }
    }
    return {};
}

} // namespace pupitre

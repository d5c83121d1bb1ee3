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

QString sqlFor(const Stretch& stretch, bool together)
{
    const QString columns = together ? QStringLiteral("time * %1 / ? * ?, min(low), max(high), sum(sum), "
                                                      "sum(seconds), sum(n)")
                                     : QStringLiteral("time * %1, low, high, sum, seconds, n");
    const QString which = QStringLiteral(" FROM %2 WHERE series = ? AND time >= ? AND time < ?");
    return (QStringLiteral("SELECT ") + columns + which + QLatin1String(together ? " GROUP BY 1" : ""))
        .arg(stretch.unit.count())
        .arg(QLatin1String(stretch.table));
}

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
    const bool together = question.step >= minutes(1);
    for (const Stretch& stretch : stretchesOf(question)) {
        Statement rows(database(), "history", sqlFor(stretch, together));
        for (const auto& [key, number] : m_series.all()) {
            if (!question.wanted(key))
                continue;
            if (together)
                rows.bind(std::int64_t{question.step.count()}).bind(std::int64_t{question.step.count()});
            rows.bind(number).bind(unitsOf(stretch.from, stretch.unit));
            if (auto ran = rows.bind(unitsOf(stretch.until, stretch.unit)).run(); !ran)
                return ran;
            while (rows.next()) {
                const Rollup row = fromStored(
                    key.measure, {rows.real(1), rows.real(2), rows.real(3), rows.real(4), rows.number(5)});
                if (together)
                    seen(key, rows.instant(0), row);
                else
                    tellParts(key, rows.instant(0), minutes(1), row, question, seen);
            }
        }
    }
    return {};
}

} // namespace pupitre

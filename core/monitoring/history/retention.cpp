// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the history, and when persons become their course.
#include "core/monitoring/history/history.h"

#include "core/store/statement.h"

#include <algorithm>
#include <limits>

namespace pupitre
{

namespace
{

constexpr int rowsAtOnce = 20'000; // of a part: some 50 ms

using Number = SeriesTable::Number;
using HourNumber = std::chrono::duration<std::int64_t, std::ratio<3600>>;

std::int64_t hoursSince1970(Instant at)
{
    return std::chrono::floor<HourNumber>(at.time_since_epoch()).count();
}

/// The oldest first, as many as `budget` has, which has so many less then. True: none is left.
Result<bool> dropBefore(const QSqlDatabase& database, const char* table, Number series, std::int64_t time,
                        int& budget)
{
    Statement staying(
        database, "history",
        QStringLiteral("SELECT time FROM %1 WHERE series = ? AND time < ? ORDER BY time LIMIT 1 "
                       "OFFSET ?")
            .arg(QLatin1String(table)));
    if (auto ran = staying.bind(series).bind(time).bind(std::int64_t{budget}).run(); !ran)
        return tl::unexpected(ran.error());
    const bool some = staying.next();
    Statement drop(database, "history",
                   QStringLiteral("DELETE FROM %1 WHERE series = ? AND time < ?").arg(QLatin1String(table)));
    if (auto ran = drop.bind(series).bind(some ? staying.number(0) : time).run(); !ran)
        return tl::unexpected(ran.error());
    Statement count(database, "history", QStringLiteral("SELECT changes()"));
    if (auto ran = count.run(); !ran || !count.next())
        return ran ? fail(ErrorKind::DatabaseFailed, "history", "no changes()") : tl::unexpected(ran.error());
    budget -= static_cast<int>(count.number(0));
    return !some;
}

bool namesPerson(const SeriesKey& key)
{
    return key.owner && key.owner->kind == OwnerKind::Seat
           && (!key.owner->seat.empty() || !key.owner->tp.empty());
}

/// Sums add up; the extremes can only be bounded.
Result<void> addHours(const QSqlDatabase& database, Number from, Number to, std::int64_t before)
{
    Statement add(database, "history",
                  QStringLiteral("INSERT INTO hour SELECT ?, time, low, high, sum, seconds, n FROM hour "
                                 "WHERE series = ? AND time < ? ON CONFLICT (series, time) DO UPDATE SET "
                                 "low = low + excluded.low, high = high + excluded.high, "
                                 "sum = sum + excluded.sum, seconds = max(seconds, excluded.seconds), "
                                 "n = max(n, excluded.n)"));
    return add.bind(to).bind(from).bind(before).run();
}

Result<void> dropEmptySeries(const QSqlDatabase& database)
{
    return Statement(database, "history",
                     QStringLiteral("DELETE FROM series WHERE NOT EXISTS (SELECT 1 FROM minute WHERE "
                                    "minute.series = id) AND NOT EXISTS (SELECT 1 FROM hour WHERE "
                                    "hour.series = id)"))
        .run();
}

} // namespace

RetentionPass History::beginRetention(Instant now, const Retention& retention) const
{
    return {now, retention, {m_series.all().begin(), m_series.all().end()}};
}

/// True once nothing of this series is too old.
Result<bool> History::retainSeries(const RetentionPass& pass, const SeriesKey& key, Number number,
                                   int& budget)
{
    const bool person = namesPerson(key);
    const std::int64_t hours = hoursSince1970(pass.now - pass.retention.hours);
    const std::int64_t persons = hoursSince1970(pass.now - personsKept);
    const std::int64_t minutes = hoursSince1970(pass.now - pass.retention.minutes) * 60;
    if (auto done = dropBefore(database(), "hour", number, hours, budget); !done || !*done)
        return done;
    const std::int64_t oldest = person ? std::max(minutes, persons * 60) : minutes;
    if (auto done = dropBefore(database(), "minute", number, oldest, budget); !done || !*done || !person)
        return done;
    SeriesKey course = key;
    course.owner = Owner{OwnerKind::Seat, key.owner->course, {}, {}, {}};
    const auto to = m_series.numberOf(database(), course);
    if (!to)
        return tl::unexpected(to.error());
    if (auto done = addHours(database(), number, *to, persons); !done)
        return tl::unexpected(done.error());
    int all = std::numeric_limits<int>::max(); // what was added up must go with it
    auto done = dropBefore(database(), "hour", number, persons, all);
    budget -= std::numeric_limits<int>::max() - all;
    return done;
}

Result<bool> History::retainSome(RetentionPass& pass)
{
    int budget = rowsAtOnce;
    const auto done = together([&]() -> Result<void> {
        while (!pass.left.empty() && budget > 0) {
            const auto [key, number] = pass.left.back();
            const auto through = retainSeries(pass, key, number, budget);
            if (!through)
                return tl::unexpected(through.error());
            if (*through)
                pass.left.pop_back();
            --budget; // also looking costs something
        }
        return pass.left.empty() ? dropEmptySeries(database()) : Result<void>();
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!pass.left.empty())
        return false;
    if (auto loaded = m_series.load(database()); !loaded)
        return tl::unexpected(loaded.error());
    return true;
}

Result<void> History::forget(const PlaceId& place)
{
    auto done = together([&]() -> Result<void> {
        for (const auto* sql : {"DELETE FROM minute WHERE series IN (SELECT id FROM series WHERE place = ?)",
                                "DELETE FROM hour WHERE series IN (SELECT id FROM series WHERE place = ?)",
                                "DELETE FROM series WHERE place = ?", "DELETE FROM ring WHERE place = ?",
                                "DELETE FROM told WHERE place = ?"})
            if (auto gone = Statement(database(), "history", QLatin1String(sql)).bind(place.text()).run();
                !gone)
                return gone;
        return {};
    });
    return done ? m_series.load(database()) : done;
}

} // namespace pupitre

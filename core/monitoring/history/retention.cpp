// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the history, and when persons become their course.
#include "core/monitoring/history/history.h"

#include "core/store/statement.h"

#include <algorithm>

namespace pupitre
{

namespace
{

using Number = SeriesTable::Number;
using HourNumber = std::chrono::duration<std::int64_t, std::ratio<3600>>;

std::int64_t hoursSince1970(Instant at)
{
    return std::chrono::floor<HourNumber>(at.time_since_epoch()).count();
}

Result<void> dropBefore(const QSqlDatabase& database, const char* table, Number series, std::int64_t time)
{
    Statement drop(database, "history",
                   QStringLiteral("DELETE FROM %1 WHERE series = ? AND time < ?").arg(QLatin1String(table)));
    return drop.bind(series).bind(time).run();
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

Result<void> History::retain(Instant now, const Retention& retention)
{
    const std::int64_t minutes = hoursSince1970(now - retention.minutes) * 60;
    const std::int64_t hours = hoursSince1970(now - retention.hours);
    const std::int64_t persons = hoursSince1970(now - personsKept);
    const auto retainSeries = [&](const SeriesKey& key, Number number) -> Result<void> {
        const bool person = namesPerson(key);
        if (auto done = dropBefore(database(), "hour", number, hours); !done)
            return done;
        const std::int64_t oldest = person ? std::max(minutes, persons * 60) : minutes;
        if (auto done = dropBefore(database(), "minute", number, oldest); !done || !person)
            return done;
        SeriesKey course = key;
        course.owner = Owner{OwnerKind::Seat, key.owner->course, {}, {}, {}};
        const auto to = m_series.numberOf(database(), course);
        if (!to)
            return tl::unexpected(to.error());
        if (auto done = addHours(database(), number, *to, persons); !done)
            return done;
        return dropBefore(database(), "hour", number, persons);
    };
    auto done = together([&]() -> Result<void> {
        const auto series = m_series.all(); // a copy: courses come in meanwhile
        for (const auto& [key, number] : series)
            if (auto retained = retainSeries(key, number); !retained)
                return retained;
        return dropEmptySeries(database());
    });
    return done ? m_series.load(database()) : done;
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

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See erasedseats.h.
#include "core/monitoring/history/erasedseats.h"

#include "core/monitoring/history/history.h"
#include "core/store/statement.h"

namespace pupitre
{

namespace
{

std::optional<SeatOfCourse> seatIn(const SeriesKey& key)
{
    if (!key.owner || key.owner->kind != OwnerKind::Seat || key.owner->seat.empty())
        return std::nullopt;
    return SeatOfCourse{key.host.place, key.owner->course, key.owner->seat};
}

SeriesKey withoutSeat(SeriesKey key)
{
    key.owner = Owner{OwnerKind::Seat, key.owner->course, {}, {}, {}};
    return key;
}

/// Sums add up; the extremes can only be bounded.
Result<void> moveRows(const QSqlDatabase& database, const QString& table, SeriesTable::Number from,
                      SeriesTable::Number to)
{
    Statement add(database, "history",
                  QStringLiteral("INSERT INTO %1 SELECT ?, time, low, high, sum, seconds, n FROM %1 "
                                 "WHERE series = ? ON CONFLICT (series, time) DO UPDATE SET "
                                 "low = low + excluded.low, high = high + excluded.high, "
                                 "sum = sum + excluded.sum, seconds = max(seconds, excluded.seconds), "
                                 "n = max(n, excluded.n)")
                      .arg(table));
    if (auto added = add.bind(to).bind(from).run(); !added)
        return added;
    return Statement(database, "history", QStringLiteral("DELETE FROM %1 WHERE series = ?").arg(table))
        .bind(from)
        .run();
}

} // namespace

Result<ErasedSeats> ErasedSeats::read(const QSqlDatabase& database)
{
    Statement all(database, "history", QStringLiteral("SELECT place, course, seat, at FROM erased"));
    if (auto ran = all.run(); !ran)
        return tl::unexpected(ran.error());
    ErasedSeats seats;
    while (all.next()) {
        const auto place = PlaceId::parse(all.text(0));
        const auto course = CourseId::parse(all.text(1));
        const auto seat = SeatId::parse(all.text(2));
        if (place && course && seat)
            seats.m_until.emplace(SeatOfCourse{*place, *course, *seat}, all.instant(3));
    }
    return seats;
}

Result<void> ErasedSeats::add(const QSqlDatabase& database, const SeatOfCourse& seat, Instant now)
{
    Statement old(database, "history", QStringLiteral("DELETE FROM erased WHERE at < ?"));
    if (auto dropped = old.bind(now - personsKept).run(); !dropped)
        return dropped;
    Statement put(database, "history", QStringLiteral("INSERT OR REPLACE INTO erased VALUES (?, ?, ?, ?)"));
    return put.bind(seat.place.text()).bind(seat.course.text()).bind(seat.seat.text()).bind(now).run();
}

SeriesKey ErasedSeats::kept(const SeriesKey& key, Instant minute) const
{
    const auto seat = m_until.empty() ? std::nullopt : seatIn(key);
    const auto erased = seat ? m_until.find(*seat) : m_until.end();
    return erased != m_until.end() && minute <= erased->second ? withoutSeat(key) : key;
}

Result<void> History::eraseSeat(const SeatOfCourse& seat, Instant now)
{
    auto done = together([&]() -> Result<void> {
        if (auto noted = ErasedSeats::add(database(), seat, now); !noted)
            return noted;
        const auto series = m_series.all(); // a copy: the course's come in meanwhile
        for (const auto& [key, number] : series) {
            if (seatIn(key) != seat)
                continue;
            const auto course = m_series.numberOf(database(), withoutSeat(key));
            if (!course)
                return tl::unexpected(course.error());
            for (const auto* table : {"minute", "hour"})
                if (auto moved = moveRows(database(), QLatin1String(table), number, *course); !moved)
                    return moved;
            Statement drop(database(), "history", QStringLiteral("DELETE FROM series WHERE id = ?"));
            if (auto dropped = drop.bind(number).run(); !dropped)
                return dropped;
        }
        // Whose an alert was is in it; at worst one is told again.
        return Statement(database(), "history",
                         QStringLiteral("DELETE FROM told WHERE place = ? AND owner <> ''"))
            .bind(seat.place.text())
            .run();
    });
    return done ? m_series.load(database()) : done;
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See history.h.
#include "core/monitoring/history/history.h"

#include "core/monitoring/history/storedscale.h"
#include "core/store/statement.h"

#include <cmath>
#include <set>

// Outside the namespace: what the macro declares is a global of the resource compiler.
static void registerHistoryMigrations()
{
    Q_INIT_RESOURCE(history);
}

namespace pupitre
{

namespace
{

using MinuteNumber = std::chrono::duration<std::int64_t, std::ratio<60>>;

std::int64_t minuteNumber(Instant minute)
{
    return std::chrono::floor<MinuteNumber>(minute.time_since_epoch()).count();
}

/// The statements of one write, prepared once.
class MinuteWriting final
{
public:
    MinuteWriting(const QSqlDatabase& database, SeriesTable& series, const ErasedSeats& erased)
        : m_database(database), m_series(series), m_erased(erased),
          m_heard(database, "history",
                  QStringLiteral("SELECT seconds, n FROM minute WHERE series = ? AND time = ?")),
          m_clear(database, "history",
                  QStringLiteral("DELETE FROM minute WHERE time = ? AND series IN (SELECT id FROM series "
                                 "WHERE place = ? AND host = ?)")),
          m_add(database, "history",
                // There is one already where a seat and its course are the same by now.
                QStringLiteral("INSERT INTO minute (series, time, low, high, sum, seconds, n) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (series, time) DO UPDATE SET "
                               "low = low + excluded.low, high = high + excluded.high, sum = sum + "
                               "excluded.sum, seconds = max(seconds, excluded.seconds), "
                               "n = max(n, excluded.n)"))
    {
    }

    Result<void> write(const HostMinute& minute)
    {
        const SeriesKey heardKey{minute.host, {}, {}, Measure::Heard};
        const auto heard = minute.rows.find(heardKey);
        const auto host = m_series.numberOf(m_database, heardKey);
        if (!host || heard == minute.rows.end())
            return host ? Result<void>() : tl::unexpected(host.error());
        const std::int64_t time = minuteNumber(minute.minute);
        const auto there = known(*host, time);
        if (!there)
            return tl::unexpected(there.error());
        if (*there && !isBetter(heard->second, **there))
            return {};
        if (*there)
            if (auto cleared = m_clear.bind(time).bind(minute.host.place.text()).bind(minute.host.host).run();
                !cleared)
                return cleared;
        m_hours.insert({minute.host, time / 60});
        return add(minute, time);
    }

    /// Makes the hours anew that any of these minutes is of.
    Result<void> sumHours()
    {
        Statement clear(m_database, "history",
                        QStringLiteral("DELETE FROM hour WHERE time = ? AND series IN (SELECT id FROM series "
                                       "WHERE place = ? AND host = ?)"));
        Statement sum(m_database, "history",
                      QStringLiteral("INSERT INTO hour SELECT series, ?, min(low), max(high), sum(sum), "
                                     "sum(seconds), sum(n) FROM minute WHERE time >= ? AND time < ? AND "
                                     "series IN (SELECT id FROM series WHERE place = ? AND host = ?) GROUP "
                                     "BY series"));
        for (const auto& [host, hour] : m_hours) {
            if (auto cleared = clear.bind(hour).bind(host.place.text()).bind(host.host).run(); !cleared)
                return cleared;
            sum.bind(hour).bind(hour * 60).bind(hour * 60 + 60);
            if (auto summed = sum.bind(host.place.text()).bind(host.host).run(); !summed)
                return summed;
        }
        return {};
    }

private:
    struct Heard {
        double seconds = 0;
        std::int64_t n = 0;
    };

    Result<std::optional<Heard>> known(SeriesTable::Number host, std::int64_t time)
    {
        if (auto ran = m_heard.bind(host).bind(time).run(); !ran)
            return tl::unexpected(ran.error());
        return m_heard.next() ? std::optional(Heard{m_heard.real(0) / storedSeconds, m_heard.number(1)})
                              : std::nullopt;
    }

    static bool isBetter(const Rollup& now, const Heard& there)
    {
        constexpr double same = 1; // second: clocks are not better than that
        if (std::abs(now.seconds - there.seconds) > same)
            return now.seconds > there.seconds;
        return now.n > there.n;
    }

    Result<void> add(const HostMinute& minute, std::int64_t time)
    {
        for (const auto& [key, exact] : minute.rows) {
            const auto number = m_series.numberOf(m_database, m_erased.kept(key, minute.minute));
            const Rollup rollup = toStored(key.measure, exact);
            if (!number)
                return tl::unexpected(number.error());
            m_add.bind(*number).bind(time).bindReal(rollup.low).bindReal(rollup.high);
            if (auto added = m_add.bindReal(rollup.sum).bindReal(rollup.seconds).bind(rollup.n).run(); !added)
                return added;
        }
        return {};
    }

    QSqlDatabase m_database;
    SeriesTable& m_series;
    const ErasedSeats& m_erased;
    Statement m_heard;
    Statement m_clear;
    Statement m_add;
    std::set<std::pair<HostRef, std::int64_t>> m_hours;
};

Result<void> writeRings(const QSqlDatabase& database, const std::map<PlaceId, RingPosition>& read)
{
    Statement put(database, "history", QStringLiteral("INSERT OR REPLACE INTO ring VALUES (?, ?, ?)"));
    for (const auto& [place, position] : read)
        if (auto done = put.bind(place.text()).bind(position.ring).bind(position.number).run(); !done)
            return done;
    return {};
}

} // namespace

Result<History::Opened> History::open(const std::filesystem::path& file)
{
    registerHistoryMigrations();
    const DatabaseScheme scheme{"history", 2, [](int migration) {
                                    return statementsIn(QStringLiteral(":/history/%1.sql").arg(migration));
                                }};
    auto opened = DatabaseFile::open(file, scheme);
    if (!opened)
        return tl::unexpected(opened.error());
    Opened here{std::unique_ptr<History>(new History(std::move(opened->file))), // private constructor
                std::move(opened->setAside)};
    if (auto loaded = here.history->m_series.load(here.history->database()); !loaded)
        return tl::unexpected(loaded.error());
    return here;
}

History::History(std::unique_ptr<DatabaseFile> file) : m_file(std::move(file)) {}

Result<void> History::together(const std::function<Result<void>()>& job)
{
    const auto run = [this](const char* sql) {
        return Statement(database(), "history", QLatin1String(sql)).run();
    };
    if (auto begun = run("BEGIN IMMEDIATE"); !begun)
        return begun;
    Result<void> done = readAgainWhereOthersWrote();
    if (done)
        done = job();
    if (done)
        done = run("COMMIT");
    if (!done) {
        (void)run("ROLLBACK");           // what failed before is the one to tell
        (void)m_series.load(database()); // some may not be there after all
    }
    return done;
}

Result<void> History::readAgainWhereOthersWrote()
{
    Statement version(database(), "history", QStringLiteral("PRAGMA data_version"));
    if (auto ran = version.run(); !ran || !version.next())
        return ran ? fail(ErrorKind::DatabaseFailed, "history", "no data_version") : ran;
    if (version.number(0) == m_version)
        return {};
    m_version = version.number(0);
    return m_series.load(database());
}

Result<void> History::write(const std::vector<HostMinute>& minutes,
                            const std::map<PlaceId, RingPosition>& read)
{
    return together([&]() -> Result<void> {
        const auto erased = ErasedSeats::read(database());
        if (!erased)
            return tl::unexpected(erased.error());
        MinuteWriting writing(database(), m_series, *erased);
        for (const HostMinute& minute : minutes)
            if (auto written = writing.write(minute); !written)
                return written;
        if (auto summed = writing.sumHours(); !summed)
            return summed;
        return writeRings(database(), read);
    });
}

Result<std::map<PlaceId, RingPosition>> History::ringPositions()
{
    Statement all(database(), "history", QStringLiteral("SELECT place, ring, number FROM ring"));
    if (auto ran = all.run(); !ran)
        return tl::unexpected(ran.error());
    std::map<PlaceId, RingPosition> positions;
    while (all.next())
        if (const auto place = PlaceId::parse(all.text(0)))
            positions[*place] = {all.text(1), all.number(2)};
    return positions;
}

} // namespace pupitre

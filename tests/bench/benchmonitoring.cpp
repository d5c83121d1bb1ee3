// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What monitoring costs the desktop. `ingest MINUTES FOLDER`: 32 GPUs on 8 places at 1 Hz, from the text that
// comes in to the file, in percent of a core. `month FILE`: makes a month of the same, by the minute and the
// hour. `query FILE WHAT`: milliseconds that opening it and one 30-day question take; WHAT: gpu, person,
// usage. `retention FILE`: drops three weeks of the month; milliseconds of the longest part, and seconds in
// all.
#include "core/monitoring/alerts/alertwatch.h"
#include "core/monitoring/feeds/normaliser.h"
#include "core/monitoring/keeping/kept.h"
#include "core/monitoring/recording/recordedlab.h"
#include "core/store/statement.h"
#include "core/wire/samplejson.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <cstdio>
#include <ctime>

using namespace pupitre;

namespace
{

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr int places = 8;
constexpr int gpusEach = 4;

PlaceId placeOf(int number)
{
    return *PlaceId::parse("place-" + std::to_string(number));
}

/// The recorded lab's first machine at different hours: as busy as a real one.
Sample sampleOf(int place, Instant at, std::chrono::milliseconds covers)
{
    Sample sample = recordedSample(0, at + hours(24 * place), covers);
    sample.at = at;
    sample.gpus.resize(gpusEach);
    for (GpuReading& gpu : sample.gpus)
        gpu.uuid += "-" + std::to_string(place);
    return sample;
}

double cpuSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

int ingest(int forMinutes, const std::filesystem::path& folder)
{
    const Instant begin = *instantFromIso("2026-11-16T10:00:00Z");
    Kept kept;
    kept.keeping().use(folder / "ingest.sqlite", begin);
    AlertWatch watch;
    Normaliser normalisers[places];
    double spent = 0;
    for (int second = 1; second <= forMinutes * 60; ++second) {
        const Instant now = begin + seconds(second);
        std::vector<std::string> lines;
        for (int place = 0; place < places; ++place)
            lines.push_back(toText(toJson(sampleOf(place, now, seconds(1)))));
        const double before = cpuSeconds();
        std::vector<PlacedSample> live;
        for (int place = 0; place < places; ++place) {
            const auto json = parseJson(lines[static_cast<std::size_t>(place)], "sample");
            auto read = json ? sampleFromJson(*json) : tl::unexpected(json.error());
            auto sample = read ? normalisers[place].live(std::move(*read), now) : std::nullopt;
            if (!sample)
                return std::fprintf(stderr, "a sample was lost\n"), 1;
            watch.heard(placeOf(place), *sample);
            live.push_back({placeOf(place), std::move(*sample)});
        }
        (void)watch.look(now);
        (void)watch.takeUntold(now);
        kept.take(live, now);
        spent += cpuSeconds() - before;
    }
    if (kept.keeping().error())
        return std::fprintf(stderr, "%s\n", kept.keeping().error()->detail.c_str()), 1;
    std::printf("%.3f\n", 100 * spent / (forMinutes * 60));
    return 0;
}

const Instant monthsEnd = *instantFromIso("2026-11-16T00:00:00Z");
constexpr hours month{30 * 24};

/// The series as written, the rows by SQLite itself: a month would take a while otherwise.
int makeMonth(const std::filesystem::path& file)
{
    auto opened = History::open(file);
    if (!opened)
        return 1;
    History& history = *opened->history;
    MinuteBook book;
    for (int place = 0; place < places; ++place)
        for (int turn = 0; turn < 8; ++turn) // several people each day
            book.add(placeOf(place),
                     sampleOf(place, monthsEnd - month + minutes(1) + hours(turn * 3), minutes(1)));
    if (!history.write(book.takeAll()))
        return 1;
    for (const auto& [table, unit] : {std::pair("minute", seconds(60)), std::pair("hour", seconds(3600))}) {
        Statement fill(
            history.database(), "bench",
            QStringLiteral(
                "INSERT OR REPLACE INTO %1 SELECT id, t.value, 2500, 7500, 5000 * %2, 1000 * %2, %2 FROM "
                "series, (WITH RECURSIVE t(value) AS (SELECT %3 UNION ALL SELECT value + 1 FROM t "
                "LIMIT %4) SELECT value FROM t) AS t WHERE kind = -1 OR t.value * %2 / 10800 % 8 = id % 8 "
                "ORDER BY id, t.value")
                .arg(QLatin1String(table))
                .arg(unit.count())
                .arg((monthsEnd - month).time_since_epoch() / unit)
                .arg(month / unit));
        if (const auto done = fill.run(); !done)
            return std::fprintf(stderr, "%s\n", done.error().detail.c_str()), 1;
    }
    return 0;
}

int query(const std::filesystem::path& file, const std::string& what)
{
    const auto before = std::chrono::steady_clock::now();
    Kept kept;
    kept.keeping().use(file, monthsEnd);
    if (what == "usage") {
        const auto table = kept.usage({monthsEnd - month, monthsEnd, UsageBy::Person, {}, {}}, {}, monthsEnd);
        if (!table || table->rows.size() < 3)
            return 1;
    } else {
        const auto curves = kept.curves({Metric::Utilisation,
                                         what == "gpu" ? Grouping::Gpu : Grouping::Person,
                                         {},
                                         {},
                                         monthsEnd - month,
                                         monthsEnd,
                                         300},
                                        monthsEnd);
        if (!curves || curves->size() < 3 || curves->front().points.size() < 200)
            return 1;
    }
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - before;
    std::printf("%.3f\n", took.count());
    return 0;
}

/// What a laptop that slept for three weeks has to drop: the longest part, and the seconds that all take.
int retention(const std::filesystem::path& file)
{
    using std::chrono::steady_clock;
    auto opened = History::open(file);
    if (!opened)
        return 1;
    RetentionPass pass = opened->history->beginRetention(monthsEnd + hours(21 * 24), {});
    std::chrono::duration<double, std::milli> longest{0};
    const auto begun = steady_clock::now();
    for (bool through = false; !through;) {
        const auto before = steady_clock::now();
        const auto some = opened->history->retainSome(pass);
        if (!some)
            return std::fprintf(stderr, "%s\n", some.error().detail.c_str()), 1;
        through = *some;
        longest = std::max<std::chrono::duration<double, std::milli>>(longest, steady_clock::now() - before);
    }
    const std::chrono::duration<double> whole = steady_clock::now() - begun;
    std::printf("%.3f %.3f\n", longest.count(), whole.count());
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const std::string verb = argc > 2 ? argv[1] : "";
    if (verb == "ingest" && argc > 3)
        return ingest(std::atoi(argv[2]), argv[3]);
    if (verb == "month")
        return makeMonth(argv[2]);
    if (verb == "query" && argc > 3)
        return query(argv[2], argv[3]);
    if (verb == "retention")
        return retention(argv[2]);
    std::fprintf(stderr,
                 "bench-monitoring ingest MINUTES FOLDER | month FILE | query FILE gpu|person|usage | "
                 "retention FILE\n");
    return 2;
}

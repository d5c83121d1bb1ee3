// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history in a real SQLite file: rolled up, never counted twice, kept and forgotten in time.
#include "core/monitoring/history/history.h"
#include "core/store/statement.h"
#include "tests/monitoring/historyfile.h"
#include "tests/qtprogram.h"

#include <QTest>

namespace pupitre::test
{

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class HistoryTest final : public QObject
{
    Q_OBJECT
private:
    const Instant m_begin = testTime();

    /// Of half an hour, a sample each second.
    [[nodiscard]] std::vector<Sample> drawn(unsigned seed, minutes time = minutes(30)) const
    {
        Drawn source(seed);
        std::vector<Sample> samples;
        for (seconds second(1); second <= time; ++second)
            samples.push_back(source.sample(m_begin + second, 2));
        return samples;
    }

private Q_SLOTS:
    void rollsUpWithoutLosingAnything()
    {
        HistoryFile file;
        double sum = 0;
        const auto samples = drawn(1, minutes(90));
        for (const Sample& sample : samples)
            for (const GpuReading& gpu : sample.gpus)
                sum += gpu.utilisation.value_or(0);
        QVERIFY(file->write(minutesOf(samples)));
        const Instant end = m_begin + hours(2);
        for (const auto step : {seconds(7), seconds(60), seconds(300), seconds(3600), seconds(10'800)}) {
            QVERIFY(std::abs(sumOf(*file, m_begin, end, step, isGpuUse) - sum) < 1e-5 * sum);
            QVERIFY(std::abs(sumOf(*file, m_begin, end, step, isOwnersUse) - sum) < 1e-5 * sum);
        }
    }

    void writtenTwiceCountsOnce()
    {
        HistoryFile file;
        const auto written = minutesOf(drawn(2));
        QVERIFY(file->write(written));
        const double once = sumOf(*file, m_begin, m_begin + hours(1), seconds(60), isOwnersUse);
        QVERIFY(file->write(written));
        QCOMPARE(sumOf(*file, m_begin, m_begin + hours(1), seconds(60), isOwnersUse), once);
        file.open();
        QVERIFY(file->write(written));
        QCOMPARE(sumOf(*file, m_begin, m_begin + hours(1), seconds(3600), isOwnersUse), once);
    }

    /// The place's own ring says one sample a minute; live there were sixty, or only a few of them.
    void theMinuteThatWasHeardBetterStays()
    {
        const auto ringMinutes = [this] {
            std::vector<Sample> ring;
            for (minutes minute(1); minute <= minutes(10); ++minute)
                ring.push_back(plainSample(m_begin + minute, seatOwner("c", "a"), 0.9, seconds(60)));
            return minutesOf(ring);
        }();
        std::vector<Sample> live;
        for (seconds second(1); second <= seconds(300); ++second) // five whole minutes
            live.push_back(plainSample(m_begin + second, seatOwner("c", "b"), 0.1));
        for (seconds second(301); second <= seconds(320); ++second) // and a part of one
            live.push_back(plainSample(m_begin + second, seatOwner("c", "b"), 0.1));
        const double expected = 300 * 0.1 + 300 * 0.9;
        for (const bool liveFirst : {true, false}) {
            HistoryFile file;
            QVERIFY(file->write(liveFirst ? minutesOf(live) : ringMinutes));
            QVERIFY(file->write(liveFirst ? ringMinutes : minutesOf(live)));
            for (const auto step : {seconds(60), seconds(3600)}) {
                const double gpus = sumOf(*file, m_begin, m_begin + hours(1), step, isGpuUse);
                QVERIFY2(std::abs(gpus - expected) < 1e-6, std::to_string(gpus).c_str());
                // Never one owner of the one and another of the other.
                QVERIFY(std::abs(sumOf(*file, m_begin, m_begin + hours(1), step, isOwnersUse) - expected)
                        < 1e-6);
            }
        }
    }

    void personsBecomeTheirCourseAfterThirtyDays()
    {
        HistoryFile file;
        std::vector<Sample> samples = drawn(3, minutes(120));
        QVERIFY(file->write(minutesOf(samples)));
        const auto sum = [&](const std::function<bool(const SeriesKey&)>& wanted) {
            return sumOf(*file, m_begin, m_begin + hours(2), hours(1), wanted);
        };
        const auto ofCourse = [](const SeriesKey& key) {
            return isOwnersUse(key) && key.owner->course == *CourseId::parse("c1");
        };
        const auto ofPersons = [](const SeriesKey& key) {
            return isOwnersUse(key) && !key.owner->seat.empty();
        };
        const double course = sum(ofCourse);
        const double all = sum(isOwnersUse);
        QVERIFY(course > 0 && sum(ofPersons) > 0);
        QVERIFY(retain(*file, m_begin + days(29), {}));
        QCOMPARE(sum(ofCourse), course);
        QVERIFY(sum(ofPersons) > 0);
        QVERIFY(retain(*file, m_begin + days(31), {days(3650), days(3650)}));
        QVERIFY(std::abs(sum(ofCourse) - course) < 1e-6);
        QVERIFY(std::abs(sum(isOwnersUse) - all) < 1e-6);
        QCOMPARE(sum(ofPersons), 0.0);
        // Nor is a name left anywhere in the file.
        Statement names(file->database(), "test",
                        QStringLiteral("SELECT count(*) FROM series WHERE seat != ''"));
        QVERIFY(names.run() && names.next());
        QCOMPARE(names.number(0), 0);
        QVERIFY(retain(*file, m_begin + days(31), {})); // again: nothing changes
        QVERIFY(std::abs(sum(ofCourse) - course) < 1e-6);
    }

    void minutesGoBeforeHoursAndHoursInTheEnd()
    {
        HistoryFile file;
        QVERIFY(file->write(minutesOf(drawn(4, minutes(120)))));
        const auto sum = [&](std::chrono::milliseconds step) {
            return sumOf(*file, m_begin, m_begin + hours(2), step, isGpuUse);
        };
        const double before = sum(hours(1));
        QVERIFY(retain(*file, m_begin + days(31), {}));
        QCOMPARE(sum(minutes(1)), 0.0);
        QVERIFY(std::abs(sum(hours(1)) - before) < 1e-6);
        QVERIFY(retain(*file, m_begin + days(800), {}));
        QCOMPARE(sum(hours(1)), 0.0);
        Statement series(file->database(), "test", QStringLiteral("SELECT count(*) FROM series"));
        QVERIFY(series.run() && series.next());
        QCOMPARE(series.number(0), 0);
    }

    void muchThatIsTooOldGoesInParts()
    {
        HistoryFile file;
        QVERIFY(file->write(
            minutesOf({plainSample(m_begin + minutes(1), seatOwner("c", "a"), 0.5, seconds(60))})));
        // Fifty days of each minute, as one that slept for three weeks finds them.
        Statement fill(
            file->database(), "test",
            QStringLiteral("INSERT OR IGNORE INTO minute SELECT id, t.value, 1, 1, 60, 60, 60 FROM series, "
                           "(WITH RECURSIVE t(value) AS (SELECT %1 UNION ALL SELECT value + 1 FROM t "
                           "LIMIT 72000) SELECT value FROM t) AS t")
                .arg(m_begin.time_since_epoch() / minutes(1)));
        QVERIFY(fill.run());
        const auto left = [&](const char* which) {
            Statement count(file->database(), "test",
                            QStringLiteral("SELECT count(*) FROM minute WHERE time %1 %2")
                                .arg(QLatin1String(which))
                                .arg((m_begin + days(20)).time_since_epoch() / minutes(1)));
            return count.run() && count.next() ? count.number(0) : -1;
        };
        const std::int64_t old = left("<");
        const std::int64_t young = left(">=");
        RetentionPass pass = file->beginRetention(m_begin + days(50), {});
        std::int64_t before = old;
        int parts = 0;
        for (bool through = false; !through; ++parts) {
            const auto some = file->retainSome(pass);
            QVERIFY(some);
            through = *some;
            QVERIFY(before - left("<") <= 20'000);
            before = left("<");
        }
        QVERIFY2(parts >= old / 20'000, std::to_string(parts).c_str());
        QCOMPARE(before, 0);
        QCOMPARE(left(">="), young);
    }

    void aPlaceIsForgottenWhole()
    {
        HistoryFile file;
        QVERIFY(file->write(minutesOf(drawn(5)), {{testPlace(), {"r", 7}}}));
        QVERIFY(file->forget(testPlace()));
        QCOMPARE(sumOf(*file, m_begin, m_begin + hours(1), hours(1), isGpuUse), 0.0);
        QVERIFY(file->ringPositions()->empty());
        QVERIFY(file->write(minutesOf(drawn(5)))); // its series are made anew
        QVERIFY(sumOf(*file, m_begin, m_begin + hours(1), hours(1), isGpuUse) > 0);
    }

    void remembersHowFarItReadAndWhatItTold()
    {
        HistoryFile file;
        const ToldAlerts told{
            {{AlertKind::TooHot, {testPlace(), "one"}, "GPU-1", {}}, m_begin},
            {{AlertKind::MemoryShort, {testPlace(), "one"}, {}, seatOwner("c", "a")}, m_begin + hours(1)}};
        QVERIFY(file->write({}, {{testPlace(), {"abc", 12}}}));
        QVERIFY(file->writeTold(told));
        file.open();
        QVERIFY(file->ringPositions()->at(testPlace()) == (RingPosition{"abc", 12}));
        QVERIFY(*file->told() == told);
    }

    void aNewerFileIsLeftAlone()
    {
        HistoryFile file;
        QVERIFY(Statement(file->database(), "test", QStringLiteral("PRAGMA user_version = 99")).run());
        const auto opened = History::open(file.path());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::SchemaTooNew);
    }
};

PUPITRE_QTEST(HistoryTest)

} // namespace pupitre::test

#include "history.moc"

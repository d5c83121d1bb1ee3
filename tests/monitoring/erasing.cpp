// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is erased leaves the history, in a real SQLite file, while it is written too; their course's sums stay.
#include "core/store/statement.h"
#include "tests/monitoring/historyfile.h"
#include "tests/qtprogram.h"

#include <QTest>

#include <atomic>
#include <thread>

namespace pupitre::test
{

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class ErasingTest final : public QObject
{
    Q_OBJECT
private:
    const Instant m_begin = testTime();
    const Instant m_end = m_begin + hours(2);

    static SeatOfCourse seat(const std::string& id)
    {
        return {testPlace(), *CourseId::parse("c"), *SeatId::parse(id)};
    }
    /// Two seats of a course share a GPU for some minutes, from that one on.
    [[nodiscard]] std::vector<HostMinute> shared(minutes from, minutes time) const
    {
        std::vector<Sample> samples;
        for (seconds second(1); second <= time; ++second) {
            Sample sample = plainSample(m_begin + from + second, seatOwner("c", "ada"), 0.8);
            sample.gpus[0].holdings.push_back({seatOwner("c", "ben"), 1'000'000, 1, true});
            samples.push_back(std::move(sample));
        }
        return minutesOf(samples);
    }
    [[nodiscard]] double use(History& history, const std::string& of, std::chrono::milliseconds step) const
    {
        return sumOf(history, m_begin, m_end, step, [&of](const SeriesKey& key) {
            return isOwnersUse(key) && (of.empty() || key.owner->seat.text() == of);
        });
    }
    static std::int64_t count(History& history, const QString& sql)
    {
        Statement counting(history.database(), "test", sql);
        return counting.run() && counting.next() ? counting.number(0) : -1;
    }
    /// Nothing names the seat, no figure is without its series, and the course has what it had.
    void isErased(History& history, double all) const
    {
        QCOMPARE(count(history, QStringLiteral("SELECT count(*) FROM series WHERE seat = 'ada'")), 0);
        for (const auto* table : {"minute", "hour"})
            QCOMPARE(count(history, QStringLiteral("SELECT count(*) FROM %1 WHERE series NOT IN (SELECT id "
                                                   "FROM series)")
                                        .arg(QLatin1String(table))),
                     0);
        for (const auto step : {seconds(60), seconds(3600)}) {
            QVERIFY(std::abs(use(history, {}, step) - all) < 1e-6 * all);
            QCOMPARE(use(history, "ada", step), 0.0);
            QVERIFY(std::abs(use(history, "ben", step) - all / 2) < 1e-6 * all);
        }
    }

private Q_SLOTS:
    void whatASeatDidIsItsCourses()
    {
        HistoryFile file;
        QVERIFY(file->write(shared(minutes(0), minutes(90))));
        const double all = use(*file, {}, minutes(1));
        QVERIFY(use(*file, "ada", minutes(1)) > 0);
        QVERIFY(file->writeTold(
            {{{AlertKind::MemoryShort, {testPlace(), "one"}, {}, seatOwner("c", "ada")}, m_begin}}));
        QVERIFY(file->eraseSeat(seat("ada"), m_end));
        isErased(*file, all);
        QVERIFY(file->told()->empty());
        file.open();
        isErased(*file, all);
        QVERIFY(file->eraseSeat(seat("ada"), m_end)); // again: nothing changes
        isErased(*file, all);
    }

    void alsoWhatIsWrittenLaterOfTheTimeBefore()
    {
        HistoryFile window; // knows the numbers of series from before
        QVERIFY(window->write(shared(minutes(0), minutes(30))));
        auto command = History::open(window.path());
        QVERIFY(command && command->history->eraseSeat(seat("ada"), m_begin + minutes(60)));
        QVERIFY(window->write(shared(minutes(30), minutes(30))));
        isErased(*window, 3600 * 0.8);
        // Who works on the seat from now on is somebody else.
        QVERIFY(window->write(shared(minutes(61), minutes(5))));
        QVERIFY(use(*window, "ada", minutes(1)) > 0);
    }

    void whileAnotherProgramWrites()
    {
        HistoryFile file;
        std::atomic<int> written = 0;
        std::atomic<bool> fine = true;
        std::thread window([&, path = file.path()] {
            auto opened = History::open(path);
            for (int minute = 0; opened && minute < 60; ++minute) {
                fine = fine && opened->history->write(shared(minutes(minute), minutes(1)));
                ++written;
            }
        });
        const bool begun = QTest::qWaitFor([&] { return written > 10; }, 20'000);
        const auto erased = file->eraseSeat(seat("ada"), m_end);
        const int meanwhile = written;
        window.join();
        QVERIFY(begun && fine && erased);
        QVERIFY(meanwhile < 60);
        isErased(*file, 3600 * 0.8);
    }

    void aFileOfTheVersionBeforeIsTakenOver()
    {
        HistoryFile file;
        QVERIFY(file->write(shared(minutes(0), minutes(30))));
        for (const auto* sql : {"DROP TABLE erased", "PRAGMA user_version = 1"})
            QVERIFY(Statement(file->database(), "test", QLatin1String(sql)).run());
        file.open();
        QVERIFY(file->eraseSeat(seat("ada"), m_end));
        isErased(*file, 1800 * 0.8);
    }
};

PUPITRE_QTEST(ErasingTest)

} // namespace pupitre::test

#include "erasing.moc"

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes wrong with the file of the history: killed in the middle, no room, damaged. Nothing else stops.
#include "core/monitoring/keeping/kept.h"
#include "core/store/statement.h"
#include "tests/monitoring/historyfile.h"
#include "tests/qtprogram.h"

#include <QTest>

#include <csignal>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

namespace pupitre::test
{

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class KeepingTest final : public QObject
{
    Q_OBJECT
private:
    const Instant m_begin = testTime();

    /// One second of one machine.
    void take(Kept& kept, seconds second) const
    {
        kept.take({{testPlace(), plainSample(m_begin + second, seatOwner("c", "a"), 0.5)}}, m_begin + second);
    }
    [[nodiscard]] double minutesIn(History& history) const
    {
        return sumOf(history, m_begin, m_begin + hours(24), minutes(1), isGpuUse) / 30;
    }
    static bool run(Kept& kept, const QString& sql)
    {
        return Statement(kept.keeping().history()->database(), "test", sql).run().has_value();
    }

private Q_SLOTS:
    void killedItLosesTheLastMinuteAtMost()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "history.sqlite";
        int said[2];
        QCOMPARE(::pipe(said), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            Kept kept;
            kept.keeping().use(path, m_begin);
            for (int second = 1;; ++second) {
                take(kept, seconds(second));
                if (second % 60 == 6) // the minute was over five seconds ago
                    (void)!::write(said[1], "m", 1);
            }
        }
        char one = 0;
        for (int minute = 0; minute < 20; ++minute)
            QCOMPARE(::read(said[0], &one, 1), 1);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        auto opened = History::open(path);
        QVERIFY(opened && !opened->setAside);
        QVERIFY(minutesIn(*opened->history) >= 18.99); // the first was said after 6 s, of no whole minute
        ::close(said[0]);
        ::close(said[1]);
    }

    void theMinuteUnderWayIsWrittenAtTheEnd()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "history.sqlite";
        {
            Kept kept;
            kept.keeping().use(path, m_begin);
            for (seconds second(1); second <= seconds(90); ++second)
                take(kept, second);
        }
        auto opened = History::open(path);
        QVERIFY(opened);
        QVERIFY(std::abs(minutesIn(*opened->history) - 1.5) < 1e-6);
    }

    /// Once a minute, ten seconds after it: each sample covers parts of two minutes.
    void slowSamplesAreWrittenWhole()
    {
        const QTemporaryDir folder;
        Kept kept;
        kept.keeping().use(std::filesystem::path(folder.path().toStdString()) / "history.sqlite", m_begin);
        for (seconds second(1); second <= minutes(10); ++second) {
            std::vector<PlacedSample> said;
            if (second % minutes(1) == seconds(10))
                said.push_back(
                    {testPlace(), plainSample(m_begin + second, seatOwner("c", "a"), 0.5, seconds(60))});
            kept.take(said, m_begin + second);
        }
        // From the first one, which covers 50 s of the minute before, to the end of the last whole minute.
        const double expected = 9 + 50.0 / 60;
        const double there =
            sumOf(*kept.keeping().history(), m_begin - minutes(5), m_begin + hours(1), minutes(1), isGpuUse)
            / 30;
        QVERIFY2(std::abs(there - expected) < 1e-3, std::to_string(there).c_str());
    }

    void aFullDiskStopsTheHistoryAndRoomLetsItGoOn()
    {
        const QTemporaryDir folder;
        Kept kept;
        kept.keeping().use(std::filesystem::path(folder.path().toStdString()) / "history.sqlite", m_begin);
        seconds second(1);
        for (; second <= seconds(70); ++second)
            take(kept, second);
        QVERIFY(!kept.keeping().error());
        QVERIFY(run(kept, QStringLiteral("PRAGMA max_page_count = 1"))); // as large as it is now
        QVERIFY(run(kept, QStringLiteral("CREATE TABLE filler (x)")) == false);
        for (; second <= seconds(3600) && !kept.keeping().error(); ++second)
            take(kept, second);
        QVERIFY(kept.keeping().error());
        QCOMPARE(kept.keeping().error()->kind, ErrorKind::DiskFull);
        // What is remembered goes on meanwhile.
        const auto curves = kept.curves(
            {Metric::Utilisation, Grouping::Gpu, {}, {}, m_begin, m_begin + second, 60}, m_begin + second);
        QVERIFY(curves && curves->size() == 1);
        QVERIFY(run(kept, QStringLiteral("PRAGMA max_page_count = 1000000")));
        const auto until = second + minutes(2);
        for (; second <= until; ++second)
            take(kept, second);
        QVERIFY(!kept.keeping().error());
        const double whole = std::floor(static_cast<double>((second - seconds(6)).count()) / 60);
        QVERIFY(minutesIn(*kept.keeping().history()) >= whole - 0.01); // nothing was lost
    }

    void aDamagedFileIsSetAside()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "history.sqlite";
        std::ofstream(path) << std::string(8192, 'x');
        Kept kept;
        kept.keeping().use(path, m_begin);
        QVERIFY(!kept.keeping().error());
        const auto memory = kept.keeping().takeMemory();
        QVERIFY(memory && memory->setAside);
        QVERIFY(std::filesystem::exists(*memory->setAside));
    }

    void damageThatShowsLaterIsSetAsideToo()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "history.sqlite";
        seconds second(1);
        {
            Kept kept;
            kept.keeping().use(path, m_begin);
            for (; second <= minutes(30); ++second)
                take(kept, second);
        }
        {
            // Every page but the first, which tells of the tables.
            std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
            const auto size = static_cast<std::streamoff>(std::filesystem::file_size(path));
            file.seekp(4096 * 2);
            file << std::string(static_cast<std::size_t>(size - 4096 * 2), '\x5a');
        }
        Kept kept;
        kept.keeping().use(path, m_begin);
        const auto until = second + minutes(3);
        for (; second <= until; ++second)
            take(kept, second);
        QVERIFY2(!kept.keeping().error(), kept.keeping().error().value_or(Error()).detail.c_str());
        const auto memory = kept.keeping().takeMemory();
        QVERIFY(memory && memory->setAside);
        QVERIFY(minutesIn(*kept.keeping().history()) >= 2);
    }

    void afterARestartTheCurvesGoOn()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "history.sqlite";
        seconds second(1);
        {
            Kept kept;
            kept.keeping().use(path, m_begin);
            for (; second <= minutes(10); ++second)
                take(kept, second);
        }
        second += minutes(2); // it was closed for two minutes; of one the place knows
        Kept kept;
        kept.keeping().use(path, m_begin + second);
        kept.takePast(testPlace(),
                      {plainSample(m_begin + minutes(11), seatOwner("c", "a"), 0.5, seconds(60)),
                       plainSample(m_begin + minutes(12), seatOwner("c", "a"), 0.5, seconds(1))},
                      {"ring", 2}, m_begin + second);
        for (; second <= minutes(15); ++second)
            take(kept, second);
        const auto curves =
            kept.curves({Metric::Utilisation, Grouping::Gpu, {}, {}, m_begin, m_begin + minutes(15), 90},
                        m_begin + minutes(15));
        QVERIFY(curves && curves->size() == 1);
        const Curve& curve = curves->front();
        QCOMPARE(curve.step, std::chrono::milliseconds(seconds(10)));
        QCOMPARE(static_cast<int>(curve.points.size()), 66 + 18); // 11 minutes, a gap, 3 minutes
        for (const CurvePoint& point : curve.points)
            QVERIFY(std::abs(point.mean - 0.5) < 1e-6);
    }

    void aMinuteThatTheLineMissedComesFromThePlace()
    {
        const QTemporaryDir folder;
        Kept kept;
        kept.keeping().use(std::filesystem::path(folder.path().toStdString()) / "history.sqlite", m_begin);
        for (seconds second(1); second <= minutes(10); ++second)
            if (second <= seconds(200) || second > minutes(6))
                take(kept, second);
        std::vector<Sample> ring;
        for (minutes minute(1); minute <= minutes(9); ++minute)
            ring.push_back(plainSample(m_begin + minute, seatOwner("c", "a"), 0.9, seconds(60)));
        kept.takePast(testPlace(), ring, {"ring", 9}, m_begin + minutes(10));
        const auto curves =
            kept.curves({Metric::Utilisation, Grouping::Gpu, {}, {}, m_begin, m_begin + minutes(10), 60},
                        m_begin + minutes(10));
        QVERIFY(curves && curves->size() == 1);
        QCOMPARE(static_cast<int>(curves->front().points.size()),
                 56); // of the minute heard in part that part
        for (const CurvePoint& point : curves->front().points) {
            const bool missed = point.at >= m_begin + minutes(4) && point.at < m_begin + minutes(6);
            QVERIFY(std::abs(point.mean - (missed ? 0.9 : 0.5)) < 1e-6); // never a mixture
        }
    }
};

PUPITRE_QTEST(KeepingTest)

} // namespace pupitre::test

#include "keeping.moc"

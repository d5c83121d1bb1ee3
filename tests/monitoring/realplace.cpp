// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// This computer, measured by the real agent: what comes is possible, goes on, and is written down.
#include "core/monitoring/monitor.h"
#include "core/services/presenttime.h"
#include "tests/monitoring/historyfile.h"
#include "tests/qtprogram.h"
#include "tests/services/desktop.h"

#include <QTest>

namespace pupitre::test
{

using std::chrono::seconds;

class RealPlaceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isMeasuredWhileSomebodyLooks()
    {
        Desktop desktop;
        const auto file = desktop.folder() / "history.sqlite";
        {
            Mailbox mailbox;
            Monitor monitor(mailbox, desktop.places());
            monitor.useHistory(file);
            const auto look = monitor.look();
            desktop.places().openAll();
            const auto newest = [&] {
                return monitor.places().empty() || monitor.places()[0].hosts.empty()
                           ? Sample()
                           : monitor.places()[0].hosts[0];
            };
            QTRY_VERIFY_WITH_TIMEOUT(newest().machine.cores.has_value(), 30'000);
            const Sample first = newest();
            QVERIFY(!first.host.empty());
            QVERIFY(first.machine.coresTotal > 0 && *first.machine.cores <= first.machine.coresTotal * 1.1);
            QVERIFY(first.machine.memoryUsedBytes.value_or(0) > 0);
            QVERIFY(std::chrono::abs(first.at - presentTime()) < seconds(5));
            QCOMPARE(monitor.places()[0].state, FeedState::Live);
            QTRY_VERIFY(newest().at >= first.at + seconds(3)); // each second
            std::optional<Result<std::vector<Curve>>> answer;
            const Task task = monitor.curves(
                {Metric::Cores, Grouping::Gpu, {}, {}, first.at - seconds(1), presentTime(), 300},
                Reply<std::vector<Curve>>(&monitor, [&](const auto& curves) { answer = curves; }));
            QTRY_VERIFY(answer.has_value());
            QVERIFY(*answer && (*answer)->size() == 1);
            QVERIFY((*answer)->front().points.size() >= 3);
        }
        auto opened = History::open(file);
        QVERIFY(opened);
        const Instant now = presentTime();
        const double heard = sumOf(*opened->history, now - std::chrono::hours(1),
                                   now + std::chrono::minutes(1), std::chrono::minutes(1),
                                   [](const SeriesKey& key) { return key.measure == Measure::Heard; });
        QVERIFY(heard >= 3);
    }
};

PUPITRE_QTEST(RealPlaceTest)

} // namespace pupitre::test

#include "realplace.moc"

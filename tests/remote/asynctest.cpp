// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lanes, tasks and the mailbox promise.
#include "core/async/inbox.h"
#include "core/async/lanes.h"
#include "core/async/rendezvous.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
/// Work that ends when stop is seen, and says so.
std::function<Result<int>(std::stop_token)> untilStopped(std::atomic<int>& stopsSeen,
                                                         std::atomic<bool>& begun)
{
    return [&stopsSeen, &begun](std::stop_token stop) -> Result<int> {
        begun = true;
        Rendezvous<int> never;
        const auto outcome = never.wait(stop);
        ++stopsSeen;
        return outcome;
    };
}
} // namespace

class AsyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrder()
    {
        Mailbox mailbox;
        Lane lane(mailbox, "test");
        std::vector<int> arrived;
        std::vector<Task> tasks;
        for (int i = 0; i < 500; ++i)
            tasks.push_back(lane.run<int>([i](std::stop_token) -> Result<int> { return i; },
                                          [&arrived](Result<int> r) { arrived.push_back(*r); }));
        QTRY_COMPARE(arrived.size(), 500U);
        QVERIFY(std::is_sorted(arrived.begin(), arrived.end()));
        QVERIFY(!tasks.front().isActive());
    }

    void keepsOrderThroughANestedLoop()
    {
        Mailbox mailbox;
        std::vector<int> arrived;
        bool inside = true;
        mailbox.post([&] {
            arrived.push_back(1);
            QTRY_VERIFY(!inside); // turns the event loop until the third letter came
        });
        mailbox.post([&] { arrived.push_back(2); });
        mailbox.post([&] {
            arrived.push_back(3);
            inside = false;
        });
        mailbox.post([&] { arrived.push_back(4); });
        QTRY_COMPARE(arrived.size(), 4U);
        QCOMPARE(arrived, (std::vector<int>{1, 2, 3, 4}));
    }

    void aDroppedTaskNeverCallsBack()
    {
        Mailbox mailbox;
        Lane lane(mailbox, "test");
        std::atomic<int> stopsSeen{0};
        std::atomic<bool> begun{false};
        bool called = false;
        auto guard = std::make_shared<int>(0); // the callback's own, to see it go
        {
            const auto task = lane.run<int>(untilStopped(stopsSeen, begun),
                                            [&called, guard](Result<int>) { called = true; });
            QVERIFY(task.isActive());
            QCOMPARE(guard.use_count(), 2);
            QTRY_VERIFY(begun);
        }
        QCOMPARE(guard.use_count(), 1); // gone with the handle, on this thread
        QTRY_COMPARE(stopsSeen.load(), 1);
        bool after = false;
        const auto next = lane.run<int>([](std::stop_token) -> Result<int> { return 1; },
                                        [&after](Result<int>) { after = true; });
        QTRY_VERIFY(after);
        QVERIFY(!called);
    }

    void cancelIsSeenAndAnswered()
    {
        Mailbox mailbox;
        Lane lane(mailbox, "test");
        std::atomic<int> stopsSeen{0};
        std::atomic<bool> begun{false};
        Result<int> outcome = 0;
        auto task = lane.run<int>(untilStopped(stopsSeen, begun),
                                  [&outcome](Result<int> r) { outcome = std::move(r); });
        task.cancel();
        QTRY_VERIFY(!task.isActive());
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    }

    void endingALaneCancelsWhatWaits()
    {
        Mailbox mailbox;
        std::atomic<int> stopsSeen{0};
        std::atomic<bool> begun{false};
        std::vector<ErrorKind> outcomes;
        std::vector<Task> tasks;
        {
            Lane lane(mailbox, "test");
            for (int i = 0; i < 3; ++i)
                tasks.push_back(lane.run<int>(untilStopped(stopsSeen, begun), [&outcomes](Result<int> r) {
                    outcomes.push_back(r.error().kind);
                }));
        }
        QTRY_COMPARE(outcomes.size(), 3U);
        QCOMPARE(outcomes, std::vector<ErrorKind>(3, ErrorKind::Cancelled));
        QVERIFY(stopsSeen <= 1); // what had not begun never does
    }

    void aTaskMayBeReplacedInItsOwnCallback()
    {
        Mailbox mailbox;
        Lane lane(mailbox, "test");
        Task task;
        int rounds = 0;
        std::function<void()> begin = [&] {
            task = lane.run<int>([](std::stop_token) -> Result<int> { return 1; },
                                 [&](Result<int>) {
                                     if (++rounds < 20)
                                         begin();
                                 });
        };
        begin();
        QTRY_COMPARE(rounds, 20);
    }

    void reportsAreFewAndTheLastOneAlwaysComes()
    {
        Mailbox mailbox;
        Lane lane(mailbox, "test");
        std::vector<int> shown;
        bool lastBeforeDone = false;
        QElapsedTimer clock;
        clock.start();
        const auto task = lane.runReporting<int, int>(
            [](std::stop_token stop, Reporter<int> reporter) -> Result<int> {
                const auto until = std::chrono::steady_clock::now() + 350ms;
                int count = 0;
                while (std::chrono::steady_clock::now() < until && !stop.stop_requested())
                    reporter.report(++count);
                reporter.report(-1);
                return count;
            },
            [&](Result<int>) { lastBeforeDone = !shown.empty() && shown.back() == -1; },
            [&](int value) { shown.push_back(value); });
        QTRY_VERIFY(!task.isActive());
        QVERIFY(lastBeforeDone);
        QVERIFY2(static_cast<qint64>(shown.size()) <= clock.elapsed() / 100 + 2,
                 qPrintable(QString::number(shown.size())));
    }

    void aStreamLosesNothing()
    {
        Mailbox mailbox;
        Lane lane(mailbox, "test");
        std::vector<int> taken;
        std::size_t takenAtDone = 0;
        const auto task = lane.runStreaming<int, int>(
            [](std::stop_token, Stream<int> stream) -> Result<int> {
                for (int i = 0; i < 300; ++i)
                    stream.put(i);
                return 0;
            },
            [&](Result<int>) { takenAtDone = taken.size(); }, [&](int i) { taken.push_back(i); });
        QTRY_VERIFY(!task.isActive());
        QCOMPARE(takenAtDone, 300U);
        QVERIFY(std::is_sorted(taken.begin(), taken.end()));
    }

    void lanesWorkSideBySide()
    {
        Mailbox mailbox;
        Lanes lanes(mailbox, "test", 2);
        // Each waits for the other: only possible at the same time.
        auto first = std::make_shared<Rendezvous<int>>();
        auto second = std::make_shared<Rendezvous<int>>();
        const auto meet = [](auto mine, auto other) {
            return [mine, other](std::stop_token stop) -> Result<int> {
                mine->give(1);
                return other->wait(stop);
            };
        };
        int done = 0;
        const auto count = [&done](Result<int> r) { done += *r; };
        const auto a = lanes.freest().run<int>(meet(first, second), count);
        const auto b = lanes.freest().run<int>(meet(second, first), count);
        QTRY_COMPARE(done, 2);
    }

    void anInboxRingsAcrossThreads()
    {
        Mailbox mailbox;
        Lane lane(mailbox, "test");
        Inbox<int> inbox;
        int sum = 0;
        const auto task = lane.run<int>(
            [&inbox](std::stop_token) -> Result<int> {
                for (int i = 1; i <= 100; ++i)
                    inbox.put(i);
                return 0;
            },
            [&](Result<int>) {
                for (const int i : inbox.takeAll())
                    sum += i;
            });
        QTRY_COMPARE(sum, 5050);
    }
};

QTEST_GUILESS_MAIN(AsyncTest)
#include "asynctest.moc"

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list behind the operations tray: its rows, its ends, and what may be done about them.
#include "core/services/operations.h"
#include "tests/qtprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace pupitre;

class OperationsTest final : public QObject
{
    Q_OBJECT

    static Progress bytes(std::uint64_t done, std::uint64_t total)
    {
        Progress progress;
        progress.unit = ProgressUnit::Bytes;
        progress.done = done;
        progress.total = total;
        return progress;
    }

private Q_SLOTS:
    void tellsAModelEveryRow()
    {
        Operations operations;
        QSignalSpy aboutToAdd(&operations, &Operations::aboutToAdd);
        QSignalSpy added(&operations, &Operations::added);
        const auto id = operations.begin(OperationKind::Collect, "TP 1", {}, {});
        QCOMPARE(aboutToAdd.size(), 1);
        QCOMPARE(added.first().first().toInt(), 0);
        QCOMPARE(operations.running(), 1);
        operations.finish(id, {});
        QCOMPARE(operations.at(0).state, OperationState::Done);
        QVERIFY(operations.at(0).endedAt);
        operations.dismiss(id);
        QCOMPARE(operations.count(), 0);
    }

    void keepsWhatRunsWhenTheListIsCleared()
    {
        Operations operations;
        const auto ended = operations.begin(OperationKind::Invite, "a", {}, {});
        const auto running = operations.begin(OperationKind::Collect, "b", {}, {});
        operations.finish(ended, {});
        operations.dismissFinished();
        operations.dismiss(running);
        QCOMPARE(operations.count(), 1);
        QVERIFY(operations.find(running) != nullptr);
    }

    void cancelsOnlyWhatCanBe()
    {
        Operations operations;
        bool cancelled = false;
        Operations::Hooks hooks;
        hooks.cancel = [&] { cancelled = true; };
        const auto id = operations.begin(OperationKind::Collect, "TP 1", {}, hooks);
        QVERIFY(operations.find(id)->canCancel);
        operations.cancel(id);
        QVERIFY(cancelled);
        operations.finish(id, Error{ErrorKind::Cancelled, {}, {}});
        QCOMPARE(operations.find(id)->state, OperationState::Cancelled);
        cancelled = false;
        operations.cancel(id);
        QVERIFY(!cancelled);
    }

    void retriesWhatFailedAsANewOperation()
    {
        Operations operations;
        int tries = 0;
        Operations::Hooks hooks;
        hooks.retry = [&] { ++tries; };
        const auto id = operations.begin(OperationKind::Collect, "TP 1", {}, hooks);
        operations.retry(id);
        QCOMPARE(tries, 0); // it runs still
        operations.finish(id, Error{ErrorKind::HostOffline, "lab", {}});
        QVERIFY(operations.find(id)->canRetry);
        operations.retry(id);
        QCOMPARE(tries, 1);
        QCOMPARE(operations.count(), 0);
    }

    void forgetsTheRateWhenAnotherStepBegins()
    {
        Operations operations;
        const auto id = operations.begin(OperationKind::CreateCourse, "TP 1", {}, {});
        operations.report(id, bytes(10, 100));
        operations.report(id, bytes(90, 100));
        operations.report(id, bytes(1, 1000)); // the next tree
        QCOMPARE(operations.find(id)->perSecond, 0.0);
        QCOMPARE(operations.find(id)->progress.done, std::uint64_t{1});
        operations.finish(id, {});
        operations.report(id, bytes(50, 100)); // too late to change anything
        QCOMPARE(operations.find(id)->progress.done, std::uint64_t{1});
    }
};

PUPITRE_QTEST(OperationsTest)
#include "operations.moc"

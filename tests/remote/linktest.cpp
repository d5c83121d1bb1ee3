// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The link to an agent, through a child process: what calls and subscriptions can rely on.
#include "core/remote/agentlink.h"
#include "core/remote/localmachine.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTestEventLoop>

#include <nlohmann/json.hpp>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
AgentLink::Dial dialTo(CommandLine command)
{
    return [command](std::stop_token stop) {
        Waiter waiter("fake", {5s, 5s, 5s}, stop);
        return AgentSession::start(std::make_unique<LocalMachine>(), command, waiter);
    };
}

const CommandLine fake{{PUPITRE_FAKEAGENT, "serve"}};

template <class S>
bool is(const AgentLink& link)
{
    return std::holds_alternative<S>(link.state());
}

Error stopped(const AgentLink& link)
{
    const auto* state = std::get_if<LinkStopped>(&link.state());
    return state ? state->error : Error{};
}
} // namespace

class LinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsRunSideBySideAndEachGetsItsAnswer()
    {
        Mailbox mailbox;
        AgentLink link(mailbox, "test", dialTo(fake), {});
        QTRY_VERIFY(is<LinkReady>(link));
        int right = 0;
        std::vector<Task> tasks;
        tasks.push_back(link.call("never", {}, [](Result<Json>) {}));
        for (int i = 0; i < 100; ++i)
            tasks.push_back(
                link.call("echo", {{"n", i}}, [&right, i](Result<Json> r) { right += r && (*r)["n"] == i; }));
        QTRY_COMPARE(right, 100);
        QVERIFY(tasks[0].isActive());
    }

    void progressComesBeforeTheAnswer()
    {
        Mailbox mailbox;
        AgentLink link(mailbox, "test", dialTo(fake), {});
        std::vector<int> steps;
        std::size_t stepsAtDone = 0;
        const auto task = link.call(
            "count", {}, [&](Result<Json>) { stepsAtDone = steps.size(); },
            [&](Json progress) { steps.push_back(progress["done"].get<int>()); }, WhenDown::Wait);
        QTRY_VERIFY(!task.isActive());
        QCOMPARE(steps, (std::vector<int>{1, 2, 3}));
        QCOMPARE(stepsAtDone, 3U);
    }

    void errorsOfTheAgentArriveAsErrors()
    {
        Mailbox mailbox;
        AgentLink link(mailbox, "test", dialTo(fake), {});
        Result<Json> outcome;
        const auto task = link.call(
            "nonsense", {}, [&](Result<Json> r) { outcome = std::move(r); }, {}, WhenDown::Wait);
        QTRY_VERIFY(!task.isActive());
        QCOMPARE(outcome.error().kind, ErrorKind::NotFound);
    }

    void aDroppedCallIsCancelledThereAndForgottenHere()
    {
        Mailbox mailbox;
        AgentLink link(mailbox, "test", dialTo(fake), {});
        bool begun = false;
        bool called = false;
        {
            const auto task = link.call(
                "never", {}, [&](Result<Json>) { called = true; }, [&](Json) { begun = true; },
                WhenDown::Wait);
            QTRY_VERIFY(begun);
        }
        std::int64_t cancelled = 0;
        const auto ask =
            link.call("cancelled", {}, [&](Result<Json> r) { cancelled = r ? r->get<std::int64_t>() : -1; });
        QTRY_VERIFY(!ask.isActive());
        QVERIFY(cancelled > 0);
        QVERIFY(!called);
    }

    void cancelAnswersWithin100Milliseconds()
    {
        Mailbox mailbox;
        AgentLink link(mailbox, "test", dialTo(fake), {});
        bool begun = false;
        Result<Json> outcome;
        auto task = link.call(
            "never", {}, [&](Result<Json> r) { outcome = std::move(r); }, [&](Json) { begun = true; },
            WhenDown::Wait);
        QTRY_VERIFY(begun);
        QElapsedTimer clock;
        clock.start();
        task.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!task.isActive(), 100);
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
        QVERIFY(clock.elapsed() < 100);
    }

    void anAgentThatDiesLosesItsCallsAndIsStartedAgain()
    {
        Mailbox mailbox;
        std::vector<std::size_t> states;
        AgentLink link(mailbox, "test", dialTo(fake),
                       [&](const LinkState& s) { states.push_back(s.index()); });
        QTRY_VERIFY(is<LinkReady>(link));
        std::vector<ErrorKind> lost;
        int statuses = 0;
        const auto note = [&](Result<Json> r) { lost.push_back(r ? ErrorKind::Conflict : r.error().kind); };
        const auto watch =
            link.watch("watch", Json::object(), [&](Result<Json> r) { statuses += r.has_value(); });
        QTRY_COMPARE(statuses, 2); // the present one and a later one
        const auto never = link.call("never", {}, note);
        const auto die = link.call("die", {}, note);
        QTRY_COMPARE(lost.size(), 2U);
        QCOMPARE(lost, std::vector<ErrorKind>(2, ErrorKind::ConnectionLost));
        QTRY_VERIFY(is<LinkWaiting>(link));
        QVERIFY(std::get<LinkWaiting>(link.state()).error.detail.find("fell over") != std::string::npos);
        QVERIFY(watch.isActive());

        const auto refused = link.call("echo", {}, note);
        int patient = 0;
        const auto waiting = link.call(
            "echo", {}, [&](Result<Json> r) { patient += r.has_value(); }, {}, WhenDown::Wait);
        QTRY_COMPARE(lost.size(), 3U);
        link.retry();
        QTRY_COMPARE(patient, 1);
        QTRY_COMPARE(statuses, 4); // subscribed again by itself
        QVERIFY(is<LinkReady>(link));
        QCOMPARE(states, (std::vector<std::size_t>{0, 1, 2, 0, 1}));
    }

    void aTalkativeShellStopsTheLink()
    {
        Mailbox mailbox;
        AgentLink link(mailbox, "test",
                       dialTo({{PUPITRE_FAKEAGENT, "noise", "Welcome to the lab!\n", "serve"}}), {});
        QTRY_VERIFY(is<LinkStopped>(link));
        QCOMPARE(stopped(link).kind, ErrorKind::ShellNotClean);
        QVERIFY(stopped(link).detail.starts_with("Welcome to the lab!"));
    }

    void noiseWithoutANewlineIsRecognisedToo()
    {
        Mailbox mailbox;
        AgentLink link(mailbox, "test", dialTo({{PUPITRE_FAKEAGENT, "noise", "hello ", "serve"}}), {});
        QTRY_VERIFY(is<LinkStopped>(link));
        QCOMPARE(stopped(link).kind, ErrorKind::ShellNotClean);
    }

    void anAgentThatDoesNotStartSaysWhy()
    {
        Mailbox mailbox;
        AgentLink link(mailbox, "test", dialTo({{"sh", "-c", "echo cannot >&2; exit 126"}}), {});
        QTRY_VERIFY(is<LinkStopped>(link));
        QCOMPARE(stopped(link).kind, ErrorKind::AgentFailed);
        QCOMPARE(stopped(link).detail, std::string("cannot\n"));
    }

    void endingALinkWhileItConnectsIsQuick()
    {
        Mailbox mailbox;
        QElapsedTimer clock;
        {
            AgentLink link(mailbox, "test", dialTo({{"sleep", "60"}}), {});
            QTRY_VERIFY(is<LinkConnecting>(link));
            clock.start();
        }
        QVERIFY2(clock.elapsed() < 400, qPrintable(QString::number(clock.elapsed())));
    }

    void aCallCostsLittle()
    {
        Mailbox mailbox;
        AgentLink link(mailbox, "test", dialTo(fake), {});
        QTRY_VERIFY(is<LinkReady>(link));
        int rounds = 0;
        Task task;
        QTestEventLoop loop;
        std::function<void()> next = [&] {
            task = link.call("echo", {{"n", rounds}}, [&](Result<Json>) {
                if (++rounds < 500)
                    next();
                else
                    loop.exitLoop();
            });
        };
        QElapsedTimer clock;
        clock.start();
        next();
        loop.enterLoop(30);
        QCOMPARE(rounds, 500);
        qInfo("one call: %.3f ms", static_cast<double>(clock.nsecsElapsed()) / 500e6);
    }
};

QTEST_GUILESS_MAIN(LinkTest)
#include "linktest.moc"

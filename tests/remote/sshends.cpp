// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the end of a far program, and of a connection, is noticed, against a real sshd.
#include "tests/qtprogram.h"
#include "tests/remote/sshopening.h"

#include <QElapsedTimer>

#include <csignal>

using namespace pupitre;
using namespace pupitre::test;
using namespace std::chrono_literals;

class SshEndsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Account> m_account;

private Q_SLOTS:
    void initTestCase() { m_account = std::make_unique<Account>(); }
    void cleanupTestCase() { m_account.reset(); }

    void whatWasKilledHasEndedThoughNobodyReadItsWords()
    {
        const SshServer server(*m_account);
        server.trustHostKey();
        ScriptedQuestions questions;
        const auto connection = open(server, questions);
        REQUIRE(connection);
        Waiter waiter("test", quick(), {});
        auto stream = (*connection)->exec({{"sh", "-c", "echo words; kill -9 $$"}}, waiter);
        REQUIRE(stream);
        const auto ended = (*stream)->finish(waiter);
        REQUIRE(ended);
        QVERIFY(!ended->code);
    }

    void aKilledConnectionIsNoticedAtOnce()
    {
        const SshServer server(*m_account);
        server.trustHostKey();
        ScriptedQuestions questions;
        const auto connection = open(server, questions);
        REQUIRE(connection);
        Waiter waiter("test", quick(), {});
        auto stream = (*connection)->exec({{"sh", "-c", "echo $PPID; exec sleep 60"}}, waiter);
        REQUIRE(stream);
        std::array<std::byte, 100> piece;
        const auto got = (*stream)->read(piece, waiter);
        REQUIRE(got);
        const auto session = std::atoi(reinterpret_cast<const char*>(piece.data()));
        QVERIFY(session > 1);
        ::kill(session, SIGKILL);
        QElapsedTimer clock;
        clock.start();
        const auto lost = (*stream)->read(piece, waiter);
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::ConnectionLost);
        QVERIFY(clock.elapsed() < 500);
    }

    void aSilentServerIsNoticedWithoutTraffic()
    {
        const SshServer server(*m_account);
        server.trustHostKey();
        auto options = server.options();
        options.keepalive = 500ms;
        ScriptedQuestions questions;
        const auto connection = SshConnection::open(server.address(), options, quick(), questions, {});
        REQUIRE(connection);
        Waiter waiter("test", {noLimit, noLimit, 20s}, {});
        auto stream = (*connection)->exec({{"sh", "-c", "echo $PPID; exec sleep 60"}}, waiter);
        REQUIRE(stream);
        std::array<std::byte, 100> piece;
        REQUIRE((*stream)->read(piece, waiter));
        const auto session = std::atoi(reinterpret_cast<const char*>(piece.data()));

        // Alive and silent for longer than four questions take: the answers are signs of life.
        Waiter idle("test", {noLimit, noLimit, 2500ms}, {});
        const auto still = (*stream)->read(piece, idle);
        QVERIFY2(still.error().kind == ErrorKind::TimedOut, describe(still.error()).c_str());

        ::kill(session, SIGSTOP);
        QElapsedTimer clock;
        clock.start();
        const auto lost = (*stream)->read(piece, waiter);
        ::kill(session, SIGKILL);
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::ConnectionLost);
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }
};

PUPITRE_QTEST(SshEndsTest)
#include "sshends.moc"

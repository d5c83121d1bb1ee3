// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reaching a machine by SSH, against a real sshd.
#include "core/remote/capture.h"
#include "tests/qtprogram.h"
#include "tests/remote/sockettable.h"
#include "tests/remote/sshopening.h"

#include <QDeadlineTimer>

#include <csignal>
#include <fstream>
#include <thread>

#include <sys/stat.h>

using namespace pupitre;
using namespace pupitre::test;
using namespace std::chrono_literals;

namespace
{
Result<CommandOutput> run(Remote& remote, std::vector<std::string> argv,
                          std::span<const std::byte> input = {})
{
    Waiter waiter("test", quick(), {});
    return capture(remote, {std::move(argv)}, input, waiter);
}
} // namespace

class SshTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Account> m_account;

private Q_SLOTS:
    void initTestCase() { m_account = std::make_unique<Account>(); }
    void cleanupTestCase() { m_account.reset(); }

    void anUnknownHostIsAskedAboutOnceAndRemembered()
    {
        const SshServer server(*m_account);
        ScriptedQuestions questions;
        questions.trust(server.fingerprint());
        const auto first = open(server, questions);
        REQUIRE(first);
        QCOMPARE((*first)->hostKey().fingerprint, server.fingerprint());
        QCOMPARE(questions.hostKeysAsked().size(), 1U);
        QCOMPARE(questions.hostKeysAsked()[0].keyType, std::string("ssh-ed25519"));
        const auto second = open(server, questions);
        REQUIRE(second);
        QCOMPARE(questions.hostKeysAsked().size(), 1U);
    }

    void aRefusedHostKeyEndsConnecting()
    {
        const SshServer server(*m_account);
        ScriptedQuestions questions;
        const auto connection = open(server, questions);
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::HostKeyUnknown);
        QCOMPARE(connection.error().detail, server.fingerprint());
    }

    void aChangedHostKeyStopsWithoutAsking()
    {
        const SshServer server(*m_account);
        const SshServer other(*m_account);
        auto line = other.hostKeyLine();
        line.replace(0, line.find(' '), "[127.0.0.1]:" + std::to_string(server.port()));
        std::ofstream(server.folder() / "known_hosts") << line;
        ScriptedQuestions questions;
        questions.trust(server.fingerprint());
        const auto connection = open(server, questions);
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::HostKeyChanged);
        QVERIFY(questions.hostKeysAsked().empty());
    }

    void argumentsArriveAsTheyAre()
    {
        const SshServer server(*m_account);
        server.trustHostKey();
        ScriptedQuestions questions;
        const auto connection = open(server, questions);
        REQUIRE(connection);
        const std::string odd = "it's \"$HOME\" `id` \\ * \n é";
        const auto output = run(**connection, {"printf", "%s|", odd, ""});
        REQUIRE(output);
        QCOMPARE(output->out, odd + "||");
    }

    void exitStatusAndLastWordsComeBack()
    {
        const SshServer server(*m_account);
        server.trustHostKey();
        ScriptedQuestions questions;
        const auto connection = open(server, questions);
        REQUIRE(connection);
        const auto output = run(**connection, {"sh", "-c", "echo out; echo err >&2; exit 7"});
        REQUIRE(output);
        QCOMPARE(output->out, std::string("out\n"));
        QCOMPARE(output->exit.code, std::optional<int>(7));
        QCOMPARE(output->exit.stderrTail, std::string("err\n"));
    }

    void muchGoesBothWaysAtOnce()
    {
        const SshServer server(*m_account);
        server.trustHostKey();
        ScriptedQuestions questions;
        const auto connection = open(server, questions);
        REQUIRE(connection);
        Waiter waiter("test", quick(), {});
        auto stream = (*connection)->exec({{"cat"}}, waiter);
        REQUIRE(stream);
        std::string sent(900'000,
                         'x'); // more than pipes and windows hold together would be a deadlock of both ends
        for (std::size_t i = 0; i < sent.size(); ++i)
            sent[i] = static_cast<char>(i * 7 + i / 256);
        REQUIRE((*stream)->write(std::as_bytes(std::span(sent)), waiter));
        REQUIRE((*stream)->finishWriting(waiter));
        std::string got;
        std::array<std::byte, 50'000> piece;
        for (;;) {
            const auto n = (*stream)->read(piece, waiter);
            REQUIRE(n);
            if (*n == 0)
                break;
            got.append(reinterpret_cast<const char*>(piece.data()), *n);
        }
        QVERIFY(got == sent);
    }

    void aKeyWithAPassphraseAsksUntilItIsRight()
    {
        const SshServer server(*m_account);
        server.trustHostKey();
        runTool("ssh-keygen", {"-q", "-p", "-P", "", "-N", "correct horse", "-f",
                               QString::fromStdString(server.userKey().string())});
        ScriptedQuestions questions;
        questions.willAnswer(Secret("wrong"));
        questions.willAnswer(Secret("correct horse"));
        REQUIRE(open(server, questions));
        QCOMPARE(questions.secretsAsked().size(), 2U);
        QCOMPARE(questions.secretsAsked()[1].attempt, 2);
        QCOMPARE(questions.secretsAsked()[0].keyFile, server.userKey().string());
    }

    void theAgentLogsIn()
    {
        const SshServer server(*m_account);
        server.trustHostKey();
        const auto socket = QString::fromStdString((server.folder() / "agent").string());
        QProcess agent;
        agent.start("ssh-agent", {"-D", "-a", socket});
        QTRY_VERIFY(QFile::exists(socket));
        QProcess add;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("SSH_AUTH_SOCK", socket);
        add.setProcessEnvironment(environment);
        add.start("ssh-add", {"-q", QString::fromStdString(server.userKey().string())});
        QVERIFY(add.waitForFinished() && add.exitCode() == 0);
        auto options = server.options();
        options.identities.clear();
        options.agent = SshOptions::Agent::Use;
        options.agentSocket = socket.toStdString();
        ScriptedQuestions questions;
        const auto connection = SshConnection::open(server.address(), options, quick(), questions, {});
        agent.terminate();
        agent.waitForFinished();
        REQUIRE(connection);
    }

    void aCertificateLogsIn()
    {
        QTemporaryDir folder;
        runTool("ssh-keygen", {"-q", "-t", "ed25519", "-N", "", "-f", folder.filePath("ca")});
        ::chmod(folder.path().toLocal8Bit().constData(), 0755);
        const SshServer server(*m_account,
                               {"TrustedUserCAKeys " + folder.filePath("ca.pub"), "AuthorizedKeysFile none"});
        server.trustHostKey();
        ScriptedQuestions questions;
        const auto before = open(server, questions);
        QVERIFY(!before);
        QCOMPARE(before.error().kind, ErrorKind::AuthenticationFailed);
        runTool("ssh-keygen", {"-q", "-s", folder.filePath("ca"), "-I", "test", "-n",
                               QString::fromStdString(m_account->name()),
                               QString::fromStdString(server.userKey().string() + ".pub")});
        REQUIRE(open(server, questions));
    }

    void passwordsAreAskedFor()
    {
        if (!m_account->isThrowAway())
            QSKIP("needs root: only sshd as root can check a password");
        m_account->setPassword("Tr0mb0ne!");
        const SshServer server(*m_account,
                               {"UsePAM yes", "PasswordAuthentication yes", "PubkeyAuthentication no"});
        server.trustHostKey();
        ScriptedQuestions questions;
        questions.willAnswer(Secret("wrong"));
        questions.willAnswer(Secret("Tr0mb0ne!"));
        REQUIRE(open(server, questions));
        QCOMPARE(questions.secretsAsked().size(), 2U);
        QCOMPARE(questions.secretsAsked()[0].kind, SecretQuestion::Kind::Password);
        ScriptedQuestions nobody;
        const auto refused = open(server, nobody);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::AuthenticationFailed);
    }

    void keyboardInteractiveIsAskedFor()
    {
        if (!m_account->isThrowAway())
            QSKIP("needs root: only sshd as root can use PAM");
        m_account->setPassword("Tr0mb0ne!");
        const SshServer server(*m_account,
                               {"UsePAM yes", "KbdInteractiveAuthentication yes", "PubkeyAuthentication no"});
        server.trustHostKey();
        ScriptedQuestions questions;
        questions.willAnswer(Secret("Tr0mb0ne!"));
        REQUIRE(open(server, questions));
        QCOMPARE(questions.secretsAsked()[0].kind, SecretQuestion::Kind::Interactive);
        QCOMPARE(questions.secretsAsked()[0].echo, SecretQuestion::Echo::Hidden);
        QCOMPARE(questions.secretsAsked()[0].prompt, std::string("Password: "));
    }

    void aJumpHostIsPassedThroughAndItsKeyAskedAbout()
    {
        const SshServer inner(*m_account);
        const SshServer bastion(*m_account);
        inner.trustHostKey();
        auto options = inner.options();
        const auto config = inner.folder() / "config";
        std::ofstream(config) << "Host bastion\n  HostName 127.0.0.1\n  Port " << bastion.port()
                              << "\n  User " << m_account->name() << "\n  IdentityFile "
                              << bastion.userKey().string()
                              << "\n  IdentitiesOnly yes\n  UserKnownHostsFile /dev/null\n"
                              << "Host inner\n  HostName 127.0.0.1\n  Port " << inner.port() << "\n  User "
                              << m_account->name() << "\n  ProxyJump bastion\n";
        options.configFile = config;
        ScriptedQuestions questions;
        questions.trust(bastion.fingerprint());
        const auto connection = SshConnection::open({"inner", "", 0, ""}, options, quick(), questions, {});
        REQUIRE(connection);
        QCOMPARE(questions.hostKeysAsked().size(), 1U);
        const auto output = run(**connection, {"echo", "through"});
        REQUIRE(output);
        QCOMPARE(output->out, std::string("through\n"));
    }

    void anAbsentHostIsOffline()
    {
        const SshAddress nobody{"127.0.0.1", "nobody", 1, ""};
        ScriptedQuestions questions;
        SshOptions options;
        options.configFile = "/dev/null";
        const auto refused = SshConnection::open(nobody, options, quick(), questions, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::HostOffline);
    }

    void aStalledServerTimesOut()
    {
        const SshServer server(*m_account);
        server.trustHostKey();
        ::kill(server.pid(), SIGSTOP);
        ScriptedQuestions questions;
        QElapsedTimer clock;
        clock.start();
        const auto connection =
            SshConnection::open(server.address(), server.options(), {400ms, 400ms, 400ms}, questions, {});
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::TimedOut);
        QVERIFY2(clock.elapsed() < 900, qPrintable(QString::number(clock.elapsed())));
    }

    void stopIsHonouredWithin100Milliseconds()
    {
        const SshServer server(*m_account);
        server.trustHostKey();
        ::kill(server.pid(), SIGSTOP);
        ScriptedQuestions questions;
        std::stop_source stop;
        QElapsedTimer clock;
        const std::jthread stopper([&] {
            const QDeadlineTimer limit(10'000);
            while (!hasConnection(server.port()) && !limit.hasExpired())
                std::this_thread::yield();
            clock.start();
            stop.request_stop();
        });
        const auto connection = open(server, questions, stop.get_token());
        QVERIFY(!connection);
        QCOMPARE(connection.error().kind, ErrorKind::Cancelled);
        QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed())));
    }

    void oneSessionAtATimeIsEnough()
    {
        const SshServer server(*m_account, {"MaxSessions 1"});
        server.trustHostKey();
        ScriptedQuestions questions;
        const auto connection = open(server, questions);
        REQUIRE(connection);
        for (int i = 0; i < 5; ++i) {
            const auto output = run(**connection, {"echo", "again"});
            REQUIRE(output);
            QCOMPARE(output->out, std::string("again\n"));
        }
    }
};

PUPITRE_QTEST(SshTest)
#include "sshtest.moc"

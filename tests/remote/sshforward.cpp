// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// TCP connections that begin at a real sshd, while another channel of the same connection is waited for.
#include "tests/qtprogram.h"
#include "tests/remote/sshopening.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <array>
#include <thread>

using namespace pupitre;
using namespace pupitre::test;
using namespace std::chrono_literals;

namespace
{

/// Gives everything back that one connection brings, then ends. On a thread of its own: nothing runs an event
/// loop here.
class Echo final
{
public:
    Echo() : m_listening(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto* raw = reinterpret_cast<sockaddr*>(&address);
        socklen_t size = sizeof address;
        if (::bind(m_listening.get(), raw, size) != 0 || ::listen(m_listening.get(), 1) != 0
            || ::getsockname(m_listening.get(), raw, &size) != 0)
            qFatal("no port");
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~Echo()
    {
        ::shutdown(m_listening.get(), SHUT_RDWR); // where nobody came
        m_thread.join();
    }
    Echo(const Echo&) = delete;
    Echo& operator=(const Echo&) = delete;
    [[nodiscard]] int port() const { return m_port; }

private:
    void serve() const
    {
        const UnixFd connection(::accept(m_listening.get(), nullptr, nullptr));
        std::array<char, 8192> piece;
        for (ssize_t n = 0; (n = ::recv(connection.get(), piece.data(), piece.size(), 0)) > 0;)
            if (::send(connection.get(), piece.data(), static_cast<std::size_t>(n), MSG_NOSIGNAL) != n)
                return;
    }

    UnixFd m_listening;
    int m_port = 0;
    std::thread m_thread;
};

struct Ends {
    UnixFd here;
    UnixFd there;
};

Ends socketPair()
{
    std::array<int, 2> fds{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds.data()) != 0)
        qFatal("socketpair");
    return {UnixFd(fds[0]), UnixFd(fds[1])};
}

std::string said(const Result<void>& made)
{
    return made ? "+" : std::string("-") + wireName(made.error().kind);
}

/// Everything until the end, while `send` goes the other way.
std::string exchange(int fd, const std::string& send)
{
    std::thread writer([fd, &send] {
        for (std::size_t put = 0; put < send.size();) {
            const ssize_t n = ::send(fd, send.data() + put, send.size() - put, MSG_NOSIGNAL);
            if (n <= 0)
                return;
            put += static_cast<std::size_t>(n);
        }
        ::shutdown(fd, SHUT_WR);
    });
    std::string got;
    std::array<char, 8192> piece;
    for (ssize_t n = 0; (n = ::recv(fd, piece.data(), piece.size(), 0)) > 0;)
        got.append(piece.data(), static_cast<std::size_t>(n));
    writer.join();
    return got;
}

} // namespace

class SshForwardTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Account> m_account;

private Q_SLOTS:
    void initTestCase() { m_account = std::make_unique<Account>(); }
    void cleanupTestCase() { m_account.reset(); }

    void carriesMegabytesWhileACommandRuns()
    {
        const SshServer server(*m_account);
        server.trustHostKey();
        ScriptedQuestions questions;
        const auto connection = open(server, questions);
        REQUIRE(connection);
        Waiter waiter("test", quick(), {});
        auto command = (*connection)->exec({{"cat"}}, waiter);
        REQUIRE(command);
        std::string sent(5 * 1024 * 1024, '.');
        for (std::size_t i = 0; i < sent.size(); ++i)
            sent[i] = static_cast<char>('a' + i * 7 / 64 % 26);
        const std::array<Echo, 2> echoes;
        std::array<std::string, 2> got;
        std::array<Ends, 2> ends{socketPair(), socketPair()};
        std::vector<std::thread> clients;
        Ends bell = socketPair();
        for (std::size_t i = 0; i < 2; ++i) {
            (*connection)->forward({"localhost", echoes[i].port(), std::move(ends[i].there), said});
            clients.emplace_back([&, i] {
                got[i] = exchange(ends[i].here.get(), sent);
                static_cast<void>(::send(bell.there.get(), "x", 1, 0));
            });
        }
        // The command has nothing to say; whoever waits for it serves the two.
        char mark = 0;
        for (int ended = 0; ended < 2;) {
            Waiter patient("test", {5s, 60s, 60s}, {});
            const auto woken = (*command)->waitReadable(bell.here.get(), patient);
            if (!woken || *woken != Woken::Bell)
                break;
            ended += static_cast<int>(::recv(bell.here.get(), &mark, 1, MSG_DONTWAIT));
        }
        for (std::thread& client : clients)
            client.join();
        for (const std::string& one : got)
            QVERIFY(one == "+" + sent);
        // and the command still answers
        Waiter asking("test", quick(), {});
        REQUIRE((*command)->write(std::as_bytes(std::span("hello", 5)), asking));
        std::array<std::byte, 10> piece;
        QCOMPARE((*command)->read(piece, asking).value_or(0), std::size_t{5});
    }

    void saysWhatWasRefused_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::addColumn<std::string>("words");
        QTest::newRow("nobody there") << QStringList() << std::string("-hostOffline");
        QTest::newRow("forbidden") << QStringList{QStringLiteral("AllowTcpForwarding no")}
                                   << std::string("-notPermitted");
    }
    void saysWhatWasRefused()
    {
        QFETCH(QStringList, settings);
        QFETCH(std::string, words);
        const SshServer server(*m_account, settings);
        server.trustHostKey();
        ScriptedQuestions questions;
        const auto connection = open(server, questions);
        REQUIRE(connection);
        Waiter waiter("test", quick(), {});
        auto command = (*connection)->exec({{"cat"}}, waiter);
        REQUIRE(command);
        Ends ends = socketPair();
        (*connection)->forward({"127.0.0.1", 1, std::move(ends.there), said});
        const auto woken = (*command)->waitReadable(ends.here.get(), waiter);
        REQUIRE(woken);
        QCOMPARE(exchange(ends.here.get(), {}), words);
    }

    void endsWithTheConnection()
    {
        const SshServer server(*m_account);
        server.trustHostKey();
        ScriptedQuestions questions;
        auto connection = open(server, questions);
        REQUIRE(connection);
        Ends ends = socketPair();
        (*connection)->forward({"127.0.0.1", server.port(), std::move(ends.there), said});
        connection->reset();
        QCOMPARE(exchange(ends.here.get(), {}), std::string());
    }
};

PUPITRE_QTEST(SshForwardTest)
#include "sshforward.moc"

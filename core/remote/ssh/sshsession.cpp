// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/ssh/sshsession.h"

#include "core/remote/ssh/tcpconnect.h"

#include <libssh/server.h> // ssh_send_keepalive, which works from a client too

#include <algorithm>
#include <random>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>

namespace pupitre
{

namespace
{
/// All that libssh has; first what processors have instructions for, which libssh's own order has second.
constexpr auto fastCiphers = "aes256-gcm@openssh.com,aes128-gcm@openssh.com,chacha20-poly1305@openssh.com,"
                             "aes256-ctr,aes192-ctr,aes128-ctr";

/// A failed child tells more than the closed socket it leaves.
Error proxyError(const std::string& words, const std::string& jump, Error otherwise)
{
    if (words.find("Host key verification failed") != std::string::npos)
        return {words.find("IDENTIFICATION HAS CHANGED") != std::string::npos ? ErrorKind::HostKeyChanged
                                                                              : ErrorKind::HostKeyUnknown,
                jump, words};
    if (words.find("Permission denied") != std::string::npos)
        return {ErrorKind::AuthenticationFailed, jump, words};
    if (!words.empty())
        return {ErrorKind::HostOffline, jump, words};
    return otherwise;
}

/// A class that begins comes in at once, and sshd turns some away (MaxStartups): who waits a while, each for
/// another while, gets in. Doubled each time, about six seconds in all.
constexpr int mostTries = 5;
constexpr Milliseconds firstWait{200};

Result<void> waitForTurn(int tried, Waiter& waiter)
{
    std::random_device lot;
    const auto longest = firstWait.count() << tried;
    const Milliseconds wait{std::uniform_int_distribution<Milliseconds::rep>(longest / 2, longest)(lot)};
    return waiter.wait({}, wait);
}

/// Now, not when the kernel would: sshd holds back its next small packet until the last one is acknowledged,
/// which cost 40 ms when a connection's first channel was opened. What is no TCP socket (a proxy's) does not
/// mind.
void acknowledge(int socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
}
} // namespace

SshSession::SshSession(SshTarget target)
    : m_target(std::move(target)), m_name(m_target.name()), m_session(ssh_new()), m_lastSign(Clock::now())
{
    m_forwards.emplace(m_session);
    ssh_set_counters(m_session, &m_traffic, nullptr);
}

SshSession::~SshSession()
{
    m_forwards.reset();
    ssh_disconnect(m_session); // one packet if it fits, never waits
    ssh_free(m_session);
}

Result<std::shared_ptr<SshSession>> SshSession::connect(const SshTarget& target, const SshOptions& options,
                                                        const Patience& patience, std::stop_token stop)
{
    const Patience once{patience.connect, patience.connect, patience.connect};
    for (int tried = 1;; ++tried) {
        std::shared_ptr<SshSession> session(new SshSession(target));
        Waiter reaching(target.host, once, stop);
        if (const auto ok = session->openSocket(options, reaching); !ok)
            return tl::unexpected(ok.error());
        Waiter greeting(target.host, once, stop);
        const auto exchanged = session->exchangeKeys(greeting);
        if (exchanged)
            return session;
        if (tried == mostTries || !session->wasTurnedAway(exchanged.error()))
            return tl::unexpected(exchanged.error());
        Waiter turn(target.host, {noLimit, noLimit, noLimit}, stop);
        if (const auto ok = waitForTurn(tried, turn); !ok)
            return tl::unexpected(ok.error());
    }
}

bool SshSession::wasTurnedAway(const Error& error) const
{
    return error.kind == ErrorKind::ConnectionLost && ssh_get_serverbanner(m_session) == nullptr;
}

Result<void> SshSession::openSocket(const SshOptions& options, Waiter& waiter)
{
    UnixFd socket;
    if (m_target.proxyJump.empty() && m_target.proxyCommand.empty()) {
        auto tcp = connectTcp(m_target.host, m_target.port, waiter);
        if (!tcp)
            return tl::unexpected(tcp.error());
        socket = std::move(*tcp);
    } else {
        auto proxy = ProxyChild::start(m_target, options);
        if (!proxy)
            return tl::unexpected(proxy.error());
        m_proxy.emplace(std::move(*proxy));
        socket = m_proxy->takeSocket();
    }

    const int no = 0;
    ssh_options_set(m_session, SSH_OPTIONS_PROCESS_CONFIG, &no); // `ssh -G` has read it
    ssh_options_set(m_session, SSH_OPTIONS_HOST, m_target.host.c_str());
    ssh_options_set(m_session, SSH_OPTIONS_PORT, &m_target.port);
    ssh_options_set(m_session, SSH_OPTIONS_USER, m_target.user.c_str());
    ssh_options_set(m_session, SSH_OPTIONS_CIPHERS_C_S, fastCiphers);
    ssh_options_set(m_session, SSH_OPTIONS_CIPHERS_S_C, fastCiphers);
    // libssh prefers the key types it finds in these two, so that a known host shows the key we know.
    const auto& theirs = m_target.knownHosts;
    const std::string own = options.ownKnownHosts.empty() ? "/dev/null" : options.ownKnownHosts.string();
    ssh_options_set(m_session, SSH_OPTIONS_KNOWNHOSTS, own.c_str());
    ssh_options_set(m_session, SSH_OPTIONS_GLOBAL_KNOWNHOSTS,
                    theirs.empty() ? "/dev/null" : theirs.front().c_str());
    const auto agent = options.agentSocket.empty() ? m_target.identityAgent : options.agentSocket;
    if (!agent.empty())
        ssh_options_set(m_session, SSH_OPTIONS_IDENTITY_AGENT, agent.c_str());
    const socket_t fd = socket.release(); // libssh closes it
    ssh_options_set(m_session, SSH_OPTIONS_FD, &fd);
    ssh_set_blocking(m_session, 0);
    return {};
}

Result<void> SshSession::exchangeKeys(Waiter& waiter)
{
    const auto outcome = drive(waiter, SSH_AGAIN, [this] { return ssh_connect(m_session); });
    if (outcome && *outcome == SSH_OK)
        return {};
    if (outcome || outcome.error().kind == ErrorKind::ConnectionLost) {
        const Error error = lost();
        return tl::unexpected(m_proxy ? proxyError(m_proxy->lastWords(), m_target.proxyJump, error) : error);
    }
    return tl::unexpected(outcome.error());
}

Result<int> SshSession::drive(Waiter& waiter, int again, const std::function<int()>& step)
{
    for (;;) {
        if (const auto ok = waiter.check(); !ok)
            return tl::unexpected(ok.error());
        if (const int outcome = step(); outcome != again)
            return outcome;
        acknowledge(ssh_get_fd(m_session));
        if (const auto ok = waitSocket(waiter); !ok)
            return tl::unexpected(ok.error());
    }
}

Result<bool> SshSession::waitSocket(Waiter& waiter, int bellFd)
{
    // Whatever is read for one channel may bring bytes for another, which no socket tells of any more.
    const auto before = m_traffic.in_bytes;
    const bool moved = m_forwards->serve() || m_traffic.in_bytes != before;
    const int flags = ssh_get_poll_flags(m_session);
    const auto events = static_cast<short>(POLLIN | ((flags & SSH_WRITE_PENDING) != 0 ? POLLOUT : 0));
    std::vector<pollfd> fds{{ssh_get_fd(m_session), events, 0}, {bellFd, POLLIN, 0}};
    if (fds[0].fd < 0)
        return tl::unexpected(lost());
    m_forwards->addPolls(fds);
    if (const auto ok = waiter.wait(fds, moved ? Milliseconds{0} : m_interval); !ok)
        return tl::unexpected(ok.error());
    if ((fds[0].revents & (POLLIN | POLLHUP | POLLERR)) != 0)
        heard();
    if (m_traffic.in_bytes != m_heardBytes) // read already, by libssh while it sent something
        heard();
    if (!askForLife())
        return fail(ErrorKind::ConnectionLost, m_target.host, "no sign of life");
    return fds[1].revents != 0;
}

bool SshSession::askForLife()
{
    if (m_interval == noLimit)
        return true;
    const auto now = Clock::now();
    if (now - m_lastSign < m_interval)
        return true;
    if (m_unanswered == 3)
        return false;
    ++m_unanswered;
    m_lastSign = now;
    // Twice: the first call may only collect the answer to the question before.
    ssh_send_keepalive(m_session);
    ssh_send_keepalive(m_session);
    return true;
}

void SshSession::heard()
{
    m_heardBytes = m_traffic.in_bytes;
    m_unanswered = 0;
    m_lastSign = Clock::now();
}

void SshSession::keepAlive(Milliseconds interval)
{
    m_interval = interval;
    heard();
}

bool SshSession::isConnected() const
{
    return ssh_is_connected(m_session) != 0 && ssh_get_fd(m_session) >= 0;
}

std::string SshSession::lastMessage() const
{
    return ssh_get_error(m_session);
}

Error SshSession::lost() const
{
    return {ErrorKind::ConnectionLost, m_target.host, lastMessage()};
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/ssh/sshconnection.h"

#include "core/remote/ssh/authentication.h"
#include "core/remote/ssh/knownhosts.h"
#include "core/remote/ssh/sshstream.h"

namespace pupitre
{

namespace
{
/// The hop's own address, for asking about its key: "ada@bastion:2222".
SshAddress addressOfHop(const std::string& hop)
{
    SshAddress address;
    std::string rest = hop.starts_with("ssh://") ? hop.substr(6) : hop;
    if (const auto at = rest.rfind('@'); at != std::string::npos) {
        address.user = rest.substr(0, at);
        rest.erase(0, at + 1);
    }
    if (const auto colon = rest.rfind(':');
        colon != std::string::npos && rest.find(']', colon) == std::string::npos) {
        address.port = std::atoi(rest.c_str() + colon + 1);
        rest.erase(colon);
    }
    if (rest.starts_with('[') && rest.ends_with(']'))
        rest = rest.substr(1, rest.size() - 2);
    address.host = rest;
    return address;
}

Result<SshTarget> target(const SshAddress& address, const SshOptions& options, const Patience& patience,
                         const std::stop_token& stop)
{
    // `Match exec` may run a command of the person's; it gets as long as a connection does.
    Waiter waiter(address.host, {patience.connect, patience.connect, patience.connect}, stop);
    return lookUpTarget(address, options, waiter);
}

/// The jump runs as a child that cannot ask: a key it does not know is asked about here, and written where it
/// looks.
Result<void> learnJumpKey(const SshTarget& through, const SshOptions& options, const Patience& patience,
                          Questions& questions, const std::stop_token& stop)
{
    const auto hops = jumpHops(through.proxyJump);
    auto address = addressOfHop(hops.last);
    address.jump = hops.before;
    const auto hop = target(address, options, patience, stop);
    if (!hop)
        return tl::unexpected(hop.error());
    const auto session = SshSession::connect(*hop, options, patience, stop);
    if (!session)
        return tl::unexpected(session.error());
    const auto key = checkHostKey(**session, options, questions, stop);
    if (!key)
        return tl::unexpected(key.error());
    return {};
}

Result<std::shared_ptr<SshSession>> connectThrough(const SshTarget& to, const SshOptions& options,
                                                   const Patience& patience, Questions& questions,
                                                   const std::stop_token& stop)
{
    auto session = SshSession::connect(to, options, patience, stop);
    if (session || session.error().kind != ErrorKind::HostKeyUnknown || to.proxyJump.empty())
        return session;
    if (const auto ok = learnJumpKey(to, options, patience, questions, stop); !ok)
        return tl::unexpected(ok.error());
    return SshSession::connect(to, options, patience, stop);
}
} // namespace

SshConnection::SshConnection(std::shared_ptr<SshSession> session, HostKey hostKey)
    : m_session(std::move(session)), m_hostKey(std::move(hostKey))
{
}

SshConnection::~SshConnection() = default;

Result<std::unique_ptr<SshConnection>> SshConnection::open(const SshAddress& address,
                                                           const SshOptions& options,
                                                           const Patience& patience, Questions& questions,
                                                           std::stop_token stop)
{
    const auto to = target(address, options, patience, stop);
    if (!to)
        return tl::unexpected(to.error());
    auto session = connectThrough(*to, options, patience, questions, stop);
    if (!session)
        return tl::unexpected(session.error());
    auto fingerprint = checkHostKey(**session, options, questions, stop);
    if (!fingerprint)
        return tl::unexpected(fingerprint.error());
    if (const auto ok = authenticate(**session, options, patience, questions, stop); !ok)
        return tl::unexpected(ok.error());
    (*session)->keepAlive(options.keepalive);
    return std::unique_ptr<SshConnection>(new SshConnection(std::move(*session), {std::move(*fingerprint)}));
}

Result<std::unique_ptr<ByteStream>> SshConnection::exec(const CommandLine& command, Waiter& waiter)
{
    const auto text = quotedForShell(command);
    return SshStream::start(
        m_session, [&text](ssh_channel channel) { return ssh_channel_request_exec(channel, text.c_str()); },
        waiter);
}

Result<std::unique_ptr<ByteStream>> SshConnection::sftp(Waiter& waiter)
{
    return SshStream::start(
        m_session, [](ssh_channel channel) { return ssh_channel_request_sftp(channel); }, waiter);
}

void SshConnection::forward(Forward forward)
{
    m_session->forward(std::move(forward));
}

const std::string& SshConnection::name() const
{
    return m_session->name();
}

} // namespace pupitre

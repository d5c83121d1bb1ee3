// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/ssh/sshstream.h"

#include "core/remote/tail.h"

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{
/// sshd frees a slot a little later than we see the channel close: with MaxSessions 1 the next command would
/// be refused.
constexpr Milliseconds slotPause{50};
constexpr int slotAttempts = 40;

Result<ssh_channel> openChannel(SshSession& session, Waiter& waiter)
{
    for (int attempt = 1;; ++attempt) {
        ssh_channel channel = ssh_channel_new(session.raw());
        const auto outcome =
            session.drive(waiter, SSH_AGAIN, [channel] { return ssh_channel_open_session(channel); });
        if (outcome && *outcome == SSH_OK)
            return channel;
        // Only free: closing a channel that never opened makes sshd end the connection.
        ssh_channel_free(channel);
        if (!outcome)
            return tl::unexpected(outcome.error());
        if (!session.isConnected())
            return tl::unexpected(session.lost());
        if (attempt == slotAttempts)
            return fail(ErrorKind::Busy, session.target().host, session.lastMessage());
        if (const auto ok = waiter.wait({}, slotPause); !ok)
            return tl::unexpected(ok.error());
    }
}
} // namespace

SshStream::SshStream(std::shared_ptr<SshSession> session, ssh_channel channel)
    : m_session(std::move(session)), m_channel(channel)
{
}

SshStream::~SshStream()
{
    ssh_channel_free(m_channel); // says close, does not wait
}

Result<std::unique_ptr<ByteStream>> SshStream::start(std::shared_ptr<SshSession> session,
                                                     const Request& request, Waiter& waiter)
{
    const auto channel = openChannel(*session, waiter);
    if (!channel)
        return tl::unexpected(channel.error());
    std::unique_ptr<SshStream> stream(new SshStream(session, *channel));
    const auto outcome = session->drive(waiter, SSH_AGAIN, [&] { return request(*channel); });
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (*outcome != SSH_OK)
        return session->isConnected() ? Result<std::unique_ptr<ByteStream>>(
                   fail(ErrorKind::NotPermitted, session->name(), session->lastMessage()))
                                      : tl::unexpected(session->lost());
    return stream;
}

void SshStream::takeErrors()
{
    std::array<char, 4096> piece;
    for (;;) {
        const int got = ssh_channel_read_nonblocking(m_channel, piece.data(), piece.size(), 1);
        if (got <= 0)
            return;
        appendToTail(m_tail, {piece.data(), static_cast<std::size_t>(got)});
    }
}

/// libssh puts off the close of a channel until its output has been read.
void SshStream::dropOutput()
{
    std::array<char, 4096> piece;
    while (ssh_channel_read_nonblocking(m_channel, piece.data(), piece.size(), 0) > 0) {
    }
}

Result<std::size_t> SshStream::read(std::span<std::byte> into, Waiter& waiter)
{
    const auto most = static_cast<std::uint32_t>(std::min<std::size_t>(into.size(), 4U << 20U));
    for (;;) {
        if (const auto ok = waiter.check(); !ok)
            return tl::unexpected(ok.error());
        // Not ssh_channel_read_nonblocking, which asks for no more than is here already: what is asked for is
        // the window the server may fill, and libssh's own of 1.2 MiB is a third of what 5 ms want.
        const int got = ssh_channel_read_timeout(m_channel, into.data(), most, 0, 0);
        if (got > 0) {
            waiter.progressed();
            return static_cast<std::size_t>(got);
        }
        takeErrors();
        if (ssh_channel_is_eof(m_channel) != 0)
            return 0;
        if (got == SSH_ERROR || !m_session->isConnected())
            return tl::unexpected(m_session->lost());
        if (ssh_channel_is_closed(m_channel) != 0)
            return 0;
        if (ssh_channel_poll(m_channel, 0) > 0)
            continue; // arrived while the errors were taken
        if (const auto ok = m_session->waitSocket(waiter); !ok)
            return tl::unexpected(ok.error());
    }
}

Result<void> SshStream::flush(Waiter& waiter)
{
    const auto outcome =
        m_session->drive(waiter, SSH_AGAIN, [this] { return ssh_blocking_flush(m_session->raw(), 0); });
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (*outcome == SSH_ERROR)
        return tl::unexpected(m_session->lost());
    waiter.progressed();
    return {};
}

Result<void> SshStream::write(std::span<const std::byte> bytes, Waiter& waiter)
{
    // Pieces of 128 KiB: measured twice as fast as 32 KiB, and a stop is heard between them.
    constexpr std::size_t piece = 128 * 1024;
    while (!bytes.empty()) {
        if (const auto ok = waiter.check(); !ok)
            return ok;
        if (ssh_channel_is_closed(m_channel) != 0 || !m_session->isConnected())
            return tl::unexpected(m_session->lost());
        const int put = ssh_channel_write(m_channel, bytes.data(),
                                          static_cast<std::uint32_t>(std::min(bytes.size(), piece)));
        if (put > 0) {
            bytes = bytes.subspan(static_cast<std::size_t>(put));
            if (const auto ok = flush(waiter); !ok)
                return ok;
            continue;
        }
        if (put == SSH_ERROR)
            return tl::unexpected(m_session->lost());
        const bool noRoom = ssh_channel_window_size(m_channel) == 0;
        takeErrors();
        const bool roomCame = noRoom && ssh_channel_window_size(m_channel) > 0;
        if (roomCame || ssh_channel_is_closed(m_channel) != 0)
            continue; // arrived while the errors were taken: the socket will not say so again
        if (const auto ok = m_session->waitSocket(waiter); !ok)
            return tl::unexpected(ok.error());
    }
    return {};
}

Result<void> SshStream::finishWriting(Waiter& waiter)
{
    if (ssh_channel_send_eof(m_channel) == SSH_ERROR && !m_session->isConnected())
        return tl::unexpected(m_session->lost());
    return flush(waiter);
}

Result<Woken> SshStream::waitReadable(int bellFd, Waiter& waiter)
{
    for (;;) {
        if (const auto ok = waiter.check(); !ok)
            return tl::unexpected(ok.error());
        if (ssh_channel_poll(m_channel, 0) != 0 || ssh_channel_is_closed(m_channel) != 0)
            return Woken::Bytes; // or the end, or an error: read() tells which
        takeErrors();
        if (ssh_channel_poll(m_channel, 0) != 0 || ssh_channel_is_closed(m_channel) != 0)
            return Woken::Bytes;
        const auto bell = m_session->waitSocket(waiter, bellFd);
        if (!bell)
            return tl::unexpected(bell.error());
        if (*bell)
            return Woken::Bell;
    }
}

Result<ExitStatus> SshStream::finish(Waiter& waiter)
{
    for (;;) {
        takeErrors();
        dropOutput();
        if (const int code = ssh_channel_get_exit_status(m_channel); code >= 0)
            return ExitStatus{code, m_tail};
        if (!m_session->isConnected())
            return tl::unexpected(m_session->lost());
        if (ssh_channel_is_closed(m_channel) != 0)
            return ExitStatus{std::nullopt, m_tail};
        if (const auto ok = m_session->waitSocket(waiter); !ok)
            return tl::unexpected(ok.error());
    }
}

} // namespace pupitre

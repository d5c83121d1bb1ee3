// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A command on an SSH channel as a byte stream.
#pragma once

#include "core/remote/ssh/sshsession.h"

#include "core/remote/bytestream.h"

namespace pupitre
{

class SshStream final : public ByteStream
{
public:
    /// What to start on the channel, as libssh's request functions: called again until it is not SSH_AGAIN.
    using Request = std::function<int(ssh_channel)>;
    /// Busy if the server allows no further channel for a while (MaxSessions); NotPermitted if it refuses.
    [[nodiscard]] static Result<std::unique_ptr<ByteStream>> start(std::shared_ptr<SshSession> session,
                                                                   const Request& request, Waiter& waiter);
    ~SshStream() override;

    Result<std::size_t> read(std::span<std::byte> into, Waiter& waiter) override;
    Result<void> write(std::span<const std::byte> bytes, Waiter& waiter) override;
    Result<void> finishWriting(Waiter& waiter) override;
    Result<ExitStatus> finish(Waiter& waiter) override;
    Result<Woken> waitReadable(int bellFd, Waiter& waiter) override;

private:
    SshStream(std::shared_ptr<SshSession> session, ssh_channel channel);
    [[nodiscard]] Result<void> flush(Waiter& waiter);
    /// Standard error shares the channel's window with the output: left alone, it would block both.
    void takeErrors();
    void dropOutput();

    std::shared_ptr<SshSession> m_session;
    ssh_channel m_channel;
    std::string m_tail;
};

} // namespace pupitre

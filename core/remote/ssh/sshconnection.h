// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A machine reached by SSH: one libssh session, used from one thread. Connecting looks the host up in the
// person's ssh configuration, checks its key, and logs in, asking the person where needed.
#pragma once

#include "core/remote/forward.h"
#include "core/remote/questions.h"
#include "core/remote/remote.h"
#include "core/remote/ssh/sshoptions.h"

namespace pupitre
{

class SshSession;

class SshConnection final : public Remote, public Forwarding
{
public:
    struct HostKey {
        std::string fingerprint;
        bool operator==(const HostKey&) const = default;
    };

    /// HostOffline, TimedOut, HostKeyUnknown, HostKeyChanged, AuthenticationFailed, ConnectionLost,
    /// Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<SshConnection>>
    open(const SshAddress& address, const SshOptions& options, const Patience& patience, Questions& questions,
         std::stop_token stop);
    ~SshConnection() override;

    Result<std::unique_ptr<ByteStream>> exec(const CommandLine& command, Waiter& waiter) override;
    Result<std::unique_ptr<ByteStream>> sftp(Waiter& waiter) override;
    const std::string& name() const override;
    Forwarding* forwarding() override { return this; }
    void forward(Forward forward) override;
    [[nodiscard]] const HostKey& hostKey() const { return m_hostKey; }

private:
    SshConnection(std::shared_ptr<SshSession> session, HostKey hostKey);

    std::shared_ptr<SshSession> m_session; // shared with its streams
    HostKey m_hostKey;
};

} // namespace pupitre

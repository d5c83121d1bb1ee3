// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One libssh session that never blocks: libssh is called again until it has what it needs, and between calls
// we wait on its socket, on stop and on whoever rings. Also hears whether the server still lives.
#pragma once

#include "core/remote/ssh/proxychild.h"
#include "core/remote/ssh/sshforwards.h"
#include "core/remote/ssh/sshtarget.h"

#include <libssh/libssh.h>

#include <functional>
#include <memory>
#include <optional>

namespace pupitre
{

class SshSession final
{
public:
    /// TCP or proxy, then key exchange. Nobody is authenticated yet, neither side.
    [[nodiscard]] static Result<std::shared_ptr<SshSession>> connect(const SshTarget& target,
                                                                     const SshOptions& options,
                                                                     const Patience& patience,
                                                                     std::stop_token stop);
    ~SshSession();
    SshSession(const SshSession&) = delete;
    SshSession& operator=(const SshSession&) = delete;

    [[nodiscard]] ssh_session raw() const { return m_session; }
    [[nodiscard]] const SshTarget& target() const { return m_target; }
    [[nodiscard]] const std::string& name() const { return m_name; }

    /// Calls `step` until it gives something else than `again`.
    [[nodiscard]] Result<int> drive(Waiter& waiter, int again, const std::function<int()>& step);
    /// Until the socket is ready or `bellFd` readable; true if it was the bell. ConnectionLost if the server
    /// is silent. Meanwhile serves what is forwarded.
    [[nodiscard]] Result<bool> waitSocket(Waiter& waiter, int bellFd = -1);
    void forward(Forward forward) { m_forwards->add(std::move(forward)); }
    /// From now on a silent server is asked for a sign of life.
    void keepAlive(Milliseconds interval);

    [[nodiscard]] bool isConnected() const;
    /// libssh's last error as ConnectionLost.
    [[nodiscard]] Error lost() const;
    [[nodiscard]] std::string lastMessage() const;

private:
    explicit SshSession(SshTarget target);
    [[nodiscard]] Result<void> openSocket(const SshOptions& options, Waiter& waiter);
    [[nodiscard]] Result<void> exchangeKeys(Waiter& waiter);
    /// The server hung up before it said who it is.
    [[nodiscard]] bool wasTurnedAway(const Error& error) const;
    /// False once three questions went unanswered. Counted, not timed: while this computer slept or stalled
    /// nothing was asked, and its connections get their three questions after it.
    [[nodiscard]] bool askForLife();
    void heard();

    using Clock = std::chrono::steady_clock;

    SshTarget m_target;
    std::string m_name;
    std::optional<ProxyChild> m_proxy; // outlives the session
    ssh_session m_session;
    std::optional<SshForwards> m_forwards; // while the session is
    Milliseconds m_interval = noLimit;
    Clock::time_point m_lastSign;   // heard from it, or asked
    ssh_counter_struct m_traffic{}; // kept by libssh
    std::uint64_t m_heardBytes = 0;
    int m_unanswered = 0;
};

} // namespace pupitre

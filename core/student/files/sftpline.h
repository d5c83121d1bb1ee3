// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One sftp connection through a gate that is kept between requests, and made again where it went. Used on one
// lane.
#pragma once

#include "core/remote/sftp/sftpclient.h"
#include "core/student/gate/gateaccess.h"

#include <functional>

namespace pupitre
{

class SftpLine final
{
public:
    SftpLine(std::shared_ptr<GateAccess> access, Patience patience)
        : m_access(std::move(access)), m_patience(patience)
    {
    }

    /// What fails over a connection that had gone meanwhile is tried once over a new one: the gate ends sftp
    /// at each change of phase, and what may be done then, it says anew.
    template <class T>
    [[nodiscard]] Result<T> use(const std::stop_token& stop,
                                const std::function<Result<T>(SftpClient&, Waiter&)>& request)
    {
        return useWhole<T>(
            stop, [&](Remote&, SftpClient& client, Waiter& waiter) { return request(client, waiter); });
    }
    /// With the connection beneath, for what goes another way than SFTP.
    template <class T>
    [[nodiscard]] Result<T> useWhole(const std::stop_token& stop,
                                     const std::function<Result<T>(Remote&, SftpClient&, Waiter&)>& request)
    {
        for (bool again = m_client.has_value();; again = false) {
            Waiter waiter("sftp", m_patience, stop);
            if (auto ready = connect(waiter, stop); !ready)
                return tl::unexpected(ready.error());
            auto answer = request(*m_remote, *m_client, waiter);
            const bool gone = !answer
                              && (answer.error().kind == ErrorKind::ConnectionLost
                                  || answer.error().kind == ErrorKind::TimedOut
                                  || answer.error().kind == ErrorKind::ProtocolViolation
                                  || answer.error().kind == ErrorKind::Cancelled);
            if (gone)
                hangUp();
            if (!gone || !again || answer.error().kind != ErrorKind::ConnectionLost)
                return answer;
        }
    }

private:
    [[nodiscard]] Result<void> connect(Waiter& waiter, const std::stop_token& stop)
    {
        if (m_client)
            return {};
        auto remote = m_access->connect(stop);
        if (!remote)
            return tl::unexpected(remote.error());
        m_remote = std::move(*remote);
        auto client = SftpClient::open(*m_remote, waiter);
        if (!client) {
            m_remote.reset();
            return tl::unexpected(client.error());
        }
        m_client.emplace(std::move(*client));
        return {};
    }
    void hangUp()
    {
        m_client.reset();
        m_remote.reset();
    }

    std::shared_ptr<GateAccess> m_access;
    Patience m_patience;
    std::unique_ptr<Remote> m_remote;
    std::optional<SftpClient> m_client; // before it goes its remote
};

} // namespace pupitre

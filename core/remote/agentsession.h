// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One agent, started on a remote and greeted: straight-line calls for work on a lane (transfers, and the
// first steps of a link). The remote lives as long as the session.
#pragma once

#include "core/domain/placefacts.h"
#include "core/remote/linereader.h"
#include "core/remote/remote.h"
#include "core/wire/jsonrpc.h"

#include <functional>
#include <memory>

namespace pupitre
{

struct AgentHello {
    PlaceFacts facts;
    int protocolOldest = 0;
    int protocolNewest = 0;
    Milliseconds clockSkew{}; // the place's clock minus ours, half a round trip apart at most
};

class AgentSession final
{
public:
    /// Runs `command` (… serve) and says hello. ShellNotClean if anything but the agent speaks first,
    /// AgentFailed if it does not start, AgentTooNew if no protocol is shared.
    [[nodiscard]] static Result<AgentSession> start(std::unique_ptr<Remote> remote,
                                                    const CommandLine& command, Waiter& waiter);

    using Notified = std::function<void(const RpcNotification&)>;
    /// One call, its answer awaited; notifications on the way go to `notified`.
    [[nodiscard]] Result<Json> ask(const char* method, Json params, Waiter& waiter,
                                   const Notified& notified = {});

    [[nodiscard]] const AgentHello& hello() const { return m_hello; }
    [[nodiscard]] Remote& remote() const { return *m_remote; }
    [[nodiscard]] ByteStream& stream() const { return *m_stream; }
    [[nodiscard]] LineReader& lines() { return m_lines; }
    [[nodiscard]] std::int64_t nextId() { return ++m_lastId; }
    [[nodiscard]] std::int64_t lastId() const { return m_lastId; }
    /// The end of the stream as an error: the agent's last words if it failed, else ConnectionLost.
    [[nodiscard]] Error ended(Waiter& waiter) const;

private:
    AgentSession(std::unique_ptr<Remote> remote, std::unique_ptr<ByteStream> stream);

    std::unique_ptr<Remote> m_remote;
    std::unique_ptr<ByteStream> m_stream; // after the remote, so that it goes first
    LineReader m_lines;
    AgentHello m_hello;
    std::int64_t m_lastId = 0;
};

} // namespace pupitre

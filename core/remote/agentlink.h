// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop's line to one place's agent: owns a lane on which it connects, says hello, carries any number
// of calls and subscriptions at once, and connects again by itself. Everything here is used on the mailbox's
// thread, and every callback runs there.
#pragma once

#include "core/async/lane.h"
#include "core/remote/agentsession.h"
#include "core/remote/forward.h"

#include <variant>

namespace pupitre
{

struct LinkConnecting {
};
struct LinkReady {
    AgentHello hello;
    Milliseconds connectTook{}; // from the first packet to hello
};
struct LinkWaiting { // lost, or not reached; tries again by itself
    Error error;
    Milliseconds nextTry{};
};
struct LinkStopped { // a person must decide: host key, login, shell, version
    Error error;
};
using LinkState = std::variant<LinkConnecting, LinkReady, LinkWaiting, LinkStopped>;

/// What a call does while there is no connection.
enum class WhenDown { Fail, Wait };

class LinkLoop;
class LinkCall;
struct LinkFace;

class AgentLink final
{
public:
    /// Connects, makes sure the agent is there and starts it: once per attempt, on the link's lane.
    using Dial = std::function<Result<AgentSession>(std::stop_token)>;

    /// Starts connecting at once; `changed` hears every new state.
    AgentLink(Mailbox& mailbox, std::string name, Dial dial, std::function<void(const LinkState&)> changed);
    ~AgentLink(); // open calls end with Cancelled
    AgentLink(const AgentLink&) = delete;
    AgentLink& operator=(const AgentLink&) = delete;

    /// `progress` gets the params of each progress notification of this call. Dropping or cancelling the task
    /// tells the agent. ConnectionLost if the connection goes while the call is open: the agent finishes what
    /// it began, so look again.
    [[nodiscard]] Task call(std::string method, Json params, std::function<void(Result<Json>)> done,
                            std::function<void(Json)> progress = {}, WhenDown whenDown = WhenDown::Fail);

    /// A subscription: `status` gets each status, beginning with the present one, until the task is dropped,
    /// and again after a reconnection; an error (the agent refused) is the last thing it gets.
    [[nodiscard]] Task watch(std::string method, Json params, std::function<void(Result<Json>)> status);

    /// A TCP connection from there, on the connection that there is (Forward); refused while there is none.
    void forward(Forward forward);

    /// Connects now instead of at the next try; also after Stopped.
    void retry();

    [[nodiscard]] const LinkState& state() const;

private:
    [[nodiscard]] Task send(std::shared_ptr<LinkCall> call, WhenDown whenDown);

    Mailbox& m_mailbox;
    std::uint64_t m_lastKey = 0;
    std::shared_ptr<LinkFace> m_face; // what state reports reach as long as we live
    std::shared_ptr<LinkLoop> m_loop;
    Lane m_lane; // after what it uses
    Task m_running;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/agentlink.h"

#include "core/remote/linkloop.h"

namespace pupitre
{

struct LinkFace {
    LinkState state;
    std::function<void(const LinkState&)> changed;
};

AgentLink::AgentLink(Mailbox& mailbox, std::string name, Dial dial,
                     std::function<void(const LinkState&)> changed)
    : m_mailbox(mailbox), m_face(std::make_shared<LinkFace>(LinkFace{LinkConnecting{}, std::move(changed)})),
      m_lane(mailbox, std::move(name))
{
    const auto report = [&mailbox, face = std::weak_ptr<LinkFace>(m_face)](LinkState state) {
        mailbox.post([face, state = std::move(state)] {
            if (const auto here = face.lock()) {
                here->state = state;
                if (here->changed)
                    here->changed(state);
            }
        });
    };
    m_loop = std::make_shared<LinkLoop>(mailbox, std::move(dial), report);
    m_running = m_lane.run<void>(
        [loop = m_loop](std::stop_token stop) -> Result<void> {
            loop->run(stop);
            return {};
        },
        {});
}

AgentLink::~AgentLink() = default;

const LinkState& AgentLink::state() const
{
    return m_face->state;
}

void AgentLink::retry()
{
    m_loop->order({LinkOrder::Retry{}});
}

void AgentLink::forward(Forward forward)
{
    m_loop->order({std::move(forward)});
}

namespace
{
/// `{}` is null to the JSON library and no parameters to the protocol.
Json objectIfNull(Json params)
{
    return params.is_null() ? Json::object() : params;
}
} // namespace

Task AgentLink::call(std::string method, Json params, std::function<void(Result<Json>)> done,
                     std::function<void(Json)> progress, WhenDown whenDown)
{
    LinkRequest request{++m_lastKey, LinkRequest::Kind::Once, std::move(method),
                        objectIfNull(std::move(params))};
    return send(std::make_shared<LinkCall>(std::move(request), std::move(done), std::move(progress)),
                whenDown);
}

Task AgentLink::watch(std::string method, Json params, std::function<void(Result<Json>)> status)
{
    LinkRequest request{++m_lastKey, LinkRequest::Kind::Watch, std::move(method),
                        objectIfNull(std::move(params))};
    const auto notified = [status](Json notification) { status(std::move(notification)); };
    return send(std::make_shared<LinkCall>(std::move(request), std::move(status), notified), WhenDown::Wait);
}

Task AgentLink::send(std::shared_ptr<LinkCall> call, WhenDown whenDown)
{
    // The loop may sit in a connection attempt for a while: what need not wait for it is answered here.
    if (whenDown == WhenDown::Fail && !std::holds_alternative<LinkReady>(m_face->state)) {
        m_mailbox.post([call] { call->deliver(fail(ErrorKind::ConnectionLost)); });
        return Task(call);
    }
    call->onStop.emplace(
        call->stop.get_token(), [&mailbox = m_mailbox, loop = m_loop, weak = std::weak_ptr(call)] {
            if (const auto cancelled = weak.lock()) {
                loop->order({LinkOrder::Cancel{cancelled->request.key}});
                mailbox.post([cancelled] { cancelled->deliver(fail(ErrorKind::Cancelled)); });
            }
        });
    m_loop->order({LinkOrder::Begin{call, whenDown}});
    return Task(std::move(call));
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The far side of an AgentLink, on its lane: connects, serves orders and messages in one poll() until the
// connection goes, and begins again. Calls are known by a key of ours, because ids begin anew with every
// connection.
#pragma once

#include "core/async/inbox.h"
#include "core/remote/agentlink.h"
#include "core/remote/forward.h"

#include <map>
#include <optional>
#include <set>
#include <variant>

namespace pupitre
{

struct LinkRequest {
    enum class Kind { Once, Watch };
    std::uint64_t key = 0;
    Kind kind = Kind::Once;
    std::string method;
    Json params;
};

/// One call or subscription. The functions are touched on the mailbox's thread only.
class LinkCall final : public OutcomeState<Json>
{
public:
    LinkCall(LinkRequest asked, std::function<void(Result<Json>)> done, std::function<void(Json)> notified)
        : OutcomeState<Json>(std::move(done)), request(std::move(asked)), m_notified(std::move(notified))
    {
    }

    void notify(Json notification) const
    {
        if (const auto notified = m_notified)
            notified(std::move(notification));
    }
    void forget() override
    {
        m_notified = nullptr;
        OutcomeState<Json>::forget();
    }

    const LinkRequest request;

    /// Tells the loop when stop is requested; set once, before the loop knows the call.
    std::optional<std::stop_callback<std::function<void()>>> onStop;

private:
    std::function<void(Json)> m_notified;
};

using LinkCallPtr = std::shared_ptr<LinkCall>;

struct LinkOrder {
    struct Begin {
        LinkCallPtr call;
        WhenDown whenDown = WhenDown::Fail;
    };
    struct Cancel {
        std::uint64_t key = 0;
    };
    struct Retry {
    };
    std::variant<Begin, Cancel, Retry, Forward> what;
};

class LinkLoop final
{
public:
    LinkLoop(Mailbox& mailbox, AgentLink::Dial dial, std::function<void(LinkState)> report)
        : m_mailbox(mailbox), m_dial(std::move(dial)), m_report(std::move(report))
    {
    }

    /// Any thread.
    void order(LinkOrder order) { m_orders.put(std::move(order)); }

    /// On the lane, until stop.
    void run(const std::stop_token& stop);

private:
    [[nodiscard]] Error serve(AgentSession& session, const std::stop_token& stop);
    [[nodiscard]] Result<void> obey(AgentSession& session, const std::stop_token& stop);
    static void beginForward(AgentSession& session, Forward forward);
    [[nodiscard]] Result<void> begin(AgentSession& session, const LinkCallPtr& call, Waiter& waiter);
    [[nodiscard]] Result<void> cancel(AgentSession& session, std::uint64_t key, Waiter& waiter);
    [[nodiscard]] Result<void> hear(AgentSession& session, Waiter& waiter);
    void take(RpcMessage message);
    void takeNotification(RpcNotification notification);
    /// False: stop came.
    [[nodiscard]] bool pause(const Error& error, Milliseconds delay, const std::stop_token& stop);
    /// Orders while there is no connection; true if one of them was Retry.
    bool keepOrders();
    void loseOpenCalls(const Error& error);
    void notify(LinkCallPtr call, Json what);
    void deliver(LinkCallPtr call, Result<Json> outcome);

    Mailbox& m_mailbox;
    AgentLink::Dial m_dial;
    std::function<void(LinkState)> m_report;
    Inbox<LinkOrder> m_orders;
    std::map<std::int64_t, LinkCallPtr> m_open;     // by id of this connection
    std::map<std::uint64_t, LinkCallPtr> m_waiting; // by key: to begin on the next connection
};

} // namespace pupitre

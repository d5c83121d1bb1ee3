// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/remote/linkloop.h"

#include <algorithm>
#include <array>
#include <random>

#include <poll.h>

namespace pupitre
{

namespace
{
/// Doubling from one second to half a minute: a reboot is caught soon, a sleeping laptop costs nothing.
constexpr Milliseconds firstPause{1000};
constexpr Milliseconds longestPause{30'000};
/// A connection that lived this long was good; one that dies at once must not be made again and again without
/// pause.
constexpr Milliseconds goodLife{10'000};
/// For one message out: a server that takes nothing for this long is gone.
constexpr Patience writing{Milliseconds{15'000}, Milliseconds{30'000}, noLimit};
constexpr Patience forEver{noLimit, noLimit, noLimit};

/// Between three quarters of it and all of it: when a server comes back, not everybody calls in the same
/// second.
Milliseconds withJitter(Milliseconds delay)
{
    std::random_device lot;
    return Milliseconds{
        std::uniform_int_distribution<Milliseconds::rep>(delay.count() * 3 / 4, delay.count())(lot)};
}

/// Worth trying again by itself; everything else needs a person.
bool passes(ErrorKind kind)
{
    return kind == ErrorKind::HostOffline || kind == ErrorKind::TimedOut || kind == ErrorKind::ConnectionLost
           || kind == ErrorKind::Busy;
}
} // namespace

void LinkLoop::run(const std::stop_token& stop)
{
    using Clock = std::chrono::steady_clock;
    auto delay = firstPause;
    for (bool going = true; going && !stop.stop_requested();) {
        m_report(LinkConnecting{});
        const auto began = Clock::now();
        auto session = m_dial(stop);
        if (!session) {
            const bool passing = passes(session.error().kind);
            going = pause(session.error(), passing ? withJitter(delay) : noLimit, stop);
            delay = passing ? std::min(2 * delay, longestPause) : firstPause;
            continue;
        }
        const auto ready = Clock::now();
        m_report(LinkReady{session->hello(), std::chrono::duration_cast<Milliseconds>(ready - began)});
        const Error error = serve(*session, stop);
        session = fail(ErrorKind::ConnectionLost); // closed before the pause
        loseOpenCalls(error);
        if (Clock::now() - ready > goodLife)
            delay = firstPause;
        going = pause(error, error.kind == ErrorKind::ProtocolViolation ? noLimit : withJitter(delay), stop);
        delay = std::min(2 * delay, longestPause);
    }
    keepOrders();
    loseOpenCalls({ErrorKind::Cancelled, {}, {}});
    for (auto& [key, call] : m_waiting)
        deliver(call, fail(ErrorKind::Cancelled));
    m_waiting.clear();
}

bool LinkLoop::pause(const Error& error, Milliseconds delay, const std::stop_token& stop)
{
    if (stop.stop_requested())
        return false;
    if (delay == noLimit)
        m_report(LinkStopped{error});
    else
        m_report(LinkWaiting{error, delay});
    Waiter waiter("pause", forEver, stop);
    const auto until = std::chrono::steady_clock::now() + (delay == noLimit ? Milliseconds{0} : delay);
    for (;;) {
        if (keepOrders())
            return true;
        auto left = noLimit;
        if (delay != noLimit)
            left = std::chrono::duration_cast<Milliseconds>(until - std::chrono::steady_clock::now());
        if (left <= Milliseconds{0})
            return true;
        std::array<pollfd, 1> fds{{{m_orders.fd(), POLLIN, 0}}};
        if (!waiter.wait(fds, left))
            return false;
    }
}

bool LinkLoop::keepOrders()
{
    bool retry = false;
    for (auto& order : m_orders.takeAll()) {
        if (auto* begun = std::get_if<LinkOrder::Begin>(&order.what)) {
            if (begun->whenDown == WhenDown::Wait || begun->call->request.kind == LinkRequest::Kind::Watch)
                m_waiting.emplace(begun->call->request.key, begun->call);
            else
                deliver(begun->call, fail(ErrorKind::ConnectionLost));
        } else if (const auto* cancelled = std::get_if<LinkOrder::Cancel>(&order.what)) {
            m_waiting.erase(cancelled->key);
        } else if (auto* forward = std::get_if<Forward>(&order.what)) {
            forward->refuse({ErrorKind::ConnectionLost, forward->host, {}});
        } else {
            retry = true;
        }
    }
    return retry;
}

Error LinkLoop::serve(AgentSession& session, const std::stop_token& stop)
{
    // Keeps the stop descriptor for the whole life of the connection; it has no limit of its own, the
    // keepalive has.
    Waiter waiter(session.remote().name(), forEver, stop);
    for (auto& [key, call] : std::exchange(m_waiting, {}))
        if (const auto ok = begin(session, call, waiter); !ok)
            return ok.error();
    for (;;) {
        if (const auto ok = obey(session, stop); !ok)
            return ok.error();
        while (const auto line = session.lines().buffered()) {
            auto message = parseRpcMessage(*line);
            if (!message)
                return message.error();
            take(std::move(*message));
        }
        if (const auto ok = hear(session, waiter); !ok)
            return ok.error();
    }
}

Result<void> LinkLoop::hear(AgentSession& session, Waiter& waiter)
{
    const auto woken = session.stream().waitReadable(m_orders.fd(), waiter);
    if (!woken)
        return tl::unexpected(woken.error());
    if (*woken == Woken::Bell)
        return {};
    const auto more = session.lines().fill(session.stream(), waiter);
    if (!more)
        return tl::unexpected(more.error());
    if (*more)
        return {};
    return tl::unexpected(session.ended(waiter));
}

Result<void> LinkLoop::obey(AgentSession& session, const std::stop_token& stop)
{
    auto orders = m_orders.takeAll();
    if (orders.empty())
        return {};
    Waiter waiter(session.remote().name(), writing, stop);
    Result<void> outcome;
    for (auto& order : orders) {
        if (auto* begun = std::get_if<LinkOrder::Begin>(&order.what)) {
            if (outcome)
                outcome = begin(session, begun->call, waiter);
            else if (begun->whenDown == WhenDown::Wait
                     || begun->call->request.kind == LinkRequest::Kind::Watch)
                m_waiting.emplace(begun->call->request.key, begun->call);
            else
                deliver(begun->call, tl::unexpected(outcome.error()));
        } else if (const auto* cancelled = std::get_if<LinkOrder::Cancel>(&order.what);
                   cancelled && outcome) {
            outcome = cancel(session, cancelled->key, waiter);
        } else if (auto* forward = std::get_if<Forward>(&order.what)) {
            beginForward(session, std::move(*forward));
        }
    }
    return outcome;
}

void LinkLoop::beginForward(AgentSession& session, Forward forward)
{
    if (Forwarding* forwarding = session.remote().forwarding())
        return forwarding->forward(std::move(forward));
    forward.refuse({ErrorKind::NotPermitted, session.remote().name(), "forward"});
}

Result<void> LinkLoop::begin(AgentSession& session, const LinkCallPtr& call, Waiter& waiter)
{
    if (call->stop.stop_requested())
        return {}; // its Cancel has passed already
    const auto id = session.nextId();
    m_open.emplace(id, call);
    const auto line = toLine(RpcRequest{id, call->request.method, call->request.params});
    return session.stream().write(std::as_bytes(std::span(line)), waiter);
}

Result<void> LinkLoop::cancel(AgentSession& session, std::uint64_t key, Waiter& waiter)
{
    m_waiting.erase(key);
    const auto open = std::find_if(m_open.begin(), m_open.end(),
                                   [key](const auto& entry) { return entry.second->request.key == key; });
    if (open == m_open.end())
        return {};
    const auto line = toLine(RpcNotification{"cancel", {{"id", open->first}}});
    m_open.erase(open);
    return session.stream().write(std::as_bytes(std::span(line)), waiter);
}

void LinkLoop::take(RpcMessage message)
{
    if (auto* notification = std::get_if<RpcNotification>(&message)) {
        takeNotification(std::move(*notification));
        return;
    }
    auto* response = std::get_if<RpcResponse>(&message);
    const auto open = response ? m_open.find(response->id) : m_open.end();
    if (open == m_open.end())
        return; // of a call that was cancelled meanwhile
    if (open->second->request.kind == LinkRequest::Kind::Watch && response->outcome) {
        notify(open->second, std::move(*response->outcome)); // the first status; the subscription stands
        return;
    }
    deliver(open->second, std::move(response->outcome));
    m_open.erase(open);
}

void LinkLoop::takeNotification(RpcNotification notification)
{
    auto& params = notification.params;
    const auto id = params.is_object() ? params.find("id") : params.end();
    if (id == params.end() || !id->is_number_integer())
        return;
    const auto open = m_open.find(id->get<std::int64_t>());
    if (open == m_open.end())
        return;
    const bool status = notification.method == "status" && params.contains("status");
    notify(open->second, status ? std::move(params["status"]) : std::move(params));
}

void LinkLoop::notify(LinkCallPtr call, Json what)
{
    m_mailbox.post([call = std::move(call), what = std::move(what)] { call->notify(what); });
}

void LinkLoop::loseOpenCalls(const Error& error)
{
    for (auto& [id, call] : std::exchange(m_open, {})) {
        if (call->request.kind == LinkRequest::Kind::Watch && error.kind != ErrorKind::Cancelled)
            m_waiting.emplace(call->request.key, call);
        else
            deliver(call,
                    tl::unexpected(error.kind == ErrorKind::Cancelled
                                       ? error
                                       : Error{ErrorKind::ConnectionLost, error.subject, error.detail}));
    }
}

void LinkLoop::deliver(LinkCallPtr call, Result<Json> outcome)
{
    m_mailbox.post([call = std::move(call), outcome = std::move(outcome)] { call->deliver(outcome); });
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls of one connection that are under way: a thread each, so that a long one holds up no other, each
// with its stop token.
#pragma once

#include "core/agent/serve/call.h"
#include "core/agent/serve/outbox.h"

#include <atomic>
#include <list>
#include <memory>
#include <thread>

namespace pupitre
{

class CallsUnderWay final
{
public:
    CallsUnderWay(StateTree tree, Outbox& outbox) : m_tree(std::move(tree)), m_outbox(outbox) {}
    ~CallsUnderWay(); // waits for all of them

    void begin(const RpcRequest& request);
    /// A subscription: answers with `status` notifications until cancelled. False where it is none.
    [[nodiscard]] bool beginWatch(const RpcRequest& request);
    void cancel(std::int64_t id);
    /// The desktop is gone: questions are stopped, changes go on.
    void hangUp();
    /// Forgets the threads that have ended.
    void reap();
    [[nodiscard]] bool idle() const { return m_running.empty(); }

private:
    struct Running {
        std::int64_t id = 0;
        OnHangUp onHangUp = OnHangUp::Stop;
        std::shared_ptr<std::atomic<bool>> done = std::make_shared<std::atomic<bool>>(false);
        std::jthread thread;
    };

    void launch(std::int64_t id, OnHangUp onHangUp, std::function<void(std::stop_token)> work);
    void adoptBackground();
    [[nodiscard]] CallContext contextFor(const RpcRequest& request, std::stop_token stop);

    StateTree m_tree;
    Outbox& m_outbox;
    std::list<Running> m_running;
    std::mutex m_backgroundMutex; // calls leave their background work here, the loop starts it
    std::vector<std::function<void(std::stop_token)>> m_background;
};

} // namespace pupitre

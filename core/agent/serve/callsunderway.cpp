// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See callsunderway.h.
#include "core/agent/serve/callsunderway.h"

#include "core/agent/serve/samplewatch.h"
#include "core/agent/serve/watching.h"
#include "core/wire/methods.h"
#include "core/wire/samplemethods.h"

namespace pupitre
{

namespace
{
constexpr std::size_t mostCalls =
    64; // a desktop has a handful under way; more is a mistake that must not cost threads
constexpr std::int64_t backgroundId = -1;

Json progressJson(std::int64_t id, const Progress& progress)
{
    Json json{{"id", id}, {"step", progress.step}, {"done", progress.done}, {"total", progress.total}};
    if (!progress.seat.empty())
        json["seat"] = progress.seat;
    return json;
}
} // namespace

CallsUnderWay::~CallsUnderWay()
{
    while (!m_running.empty()) {
        m_running.front().thread.join();
        m_running.pop_front();
        adoptBackground();
    }
}

void CallsUnderWay::launch(std::int64_t id, OnHangUp onHangUp, std::function<void(std::stop_token)> work)
{
    Running& running = m_running.emplace_back();
    running.id = id;
    running.onHangUp = onHangUp;
    running.thread = std::jthread([this, done = running.done, work = std::move(work)](std::stop_token stop) {
        work(stop);
        done->store(true);
        m_outbox.wake(); // the loop reaps
    });
}

CallContext CallsUnderWay::contextFor(const RpcRequest& request, std::stop_token stop)
{
    const std::int64_t id = request.id;
    CallContext context{m_tree, request.params, {}, {}, stop, {}};
    context.progress = [this, id](const Progress& progress) {
        m_outbox.put(RpcNotification{"progress", progressJson(id, progress)});
    };
    context.item = [this, id](const Json& item) {
        m_outbox.put(RpcNotification{"progress", {{"id", id}, {"item", item}}});
    };
    context.inBackground = [this](std::function<void(std::stop_token)> work) {
        const std::lock_guard lock(m_backgroundMutex);
        m_background.push_back(std::move(work));
    };
    return context;
}

void CallsUnderWay::begin(const RpcRequest& request)
{
    const Call* call = findCall(request.method);
    if (call == nullptr) {
        m_outbox.put(RpcResponse{request.id, fail(ErrorKind::NotFound, request.method, "method")});
        return;
    }
    if (m_running.size() >= mostCalls) {
        m_outbox.put(RpcResponse{request.id, fail(ErrorKind::Busy, "agent")});
        return;
    }
    launch(request.id, call->onHangUp, [this, request, call](std::stop_token stop) {
        m_outbox.put(RpcResponse{request.id, call->run(contextFor(request, stop))});
    });
}

bool CallsUnderWay::beginWatch(const RpcRequest& request)
{
    if (request.method == method::watch)
        launch(request.id, OnHangUp::Stop,
               [this, request](std::stop_token stop) { watchTp(m_tree, request, m_outbox, stop); });
    else if (request.method == method::samplesWatch)
        launch(request.id, OnHangUp::Stop,
               [this, request](std::stop_token stop) { watchSamples(m_tree, request, m_outbox, stop); });
    else
        return false;
    return true;
}

void CallsUnderWay::cancel(std::int64_t id)
{
    for (Running& running : m_running)
        if (running.id == id)
            running.thread.request_stop();
}

void CallsUnderWay::hangUp()
{
    for (Running& running : m_running)
        if (running.onHangUp == OnHangUp::Stop)
            running.thread.request_stop();
}

void CallsUnderWay::adoptBackground()
{
    std::vector<std::function<void(std::stop_token)>> work;
    {
        const std::lock_guard lock(m_backgroundMutex);
        work.swap(m_background);
    }
    for (auto& one : work)
        launch(backgroundId, OnHangUp::Finish, std::move(one));
}

void CallsUnderWay::reap()
{
    for (auto it = m_running.begin(); it != m_running.end();) {
        if (it->done->load())
            it = m_running.erase(it); // joins a thread that has ended
        else
            ++it;
    }
    adoptBackground();
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See watching.h. The tree is looked at, because what changes it are other processes: gates, the tick,
// instances that end by themselves. A look at 30 seats costs about a millisecond.
#include "core/agent/serve/watching.h"

#include "core/agent/course/status.h"
#include "core/agent/serve/params.h"
#include "core/wire/fields.h"

#include <algorithm>
#include <condition_variable>

namespace pupitre
{

namespace
{
using std::chrono::milliseconds;
constexpr milliseconds statusEvery{500};

/// False where stop was asked for meanwhile.
bool pause(milliseconds duration, std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any ended;
    std::unique_lock lock(mutex);
    ended.wait_for(lock, stop, duration, [] { return false; });
    return !stop.stop_requested();
}

/// All of it but the clock.
bool sameSeats(const TpStatus& a, const TpStatus& b)
{
    return a.seats == b.seats && a.phase == b.phase;
}
} // namespace

void watchTp(const StateTree& tree, const RpcRequest& request, Outbox& outbox, std::stop_token stop)
{
    const auto which = tpParam(request.params);
    if (!which) {
        outbox.put(RpcResponse{request.id, tl::unexpected(which.error())});
        return;
    }
    Fields f(request.params, "params");
    const milliseconds every{f.integerOr("everyMs", 2000, 100, 3'600'000)};
    auto sent = tpStatus(tree, which->course, which->tp, Loads::With);
    if (!sent) {
        outbox.put(RpcResponse{request.id, tl::unexpected(sent.error())});
        return;
    }
    outbox.put(RpcResponse{request.id, toJson(*sent)});
    milliseconds since{0};
    const milliseconds step = std::min(every, statusEvery);
    while (pause(step, stop)) {
        since += step;
        const auto seen = tpStatus(tree, which->course, which->tp, Loads::With);
        if (!seen || (sameSeats(*seen, *sent) && since < every))
            continue; // one that cannot be read now is being replaced or removed; the next look tells
        outbox.put(RpcNotification{"status", {{"id", request.id}, {"status", toJson(*seen)}}});
        sent = seen;
        since = milliseconds{0};
    }
}

} // namespace pupitre

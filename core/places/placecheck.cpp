// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/places/placecheck.h"

#include "core/places/placedialer.h"
#include "core/wire/methods.h"

#include <cstdlib>

namespace pupitre
{

namespace
{
/// A probe instance is made, filled and stopped; on a slow disk that is quiet for a while.
constexpr Patience checking{Milliseconds{15'000}, Milliseconds{120'000}, Milliseconds{600'000}};
/// Deadlines follow the place's clock: two seconds nobody notices, a minute is a dispute.
constexpr long long warnSkewMs = 2'000;
constexpr long long failSkewMs = 60'000;

CheckItem failedItem(CheckId id, const Error& error)
{
    return {id, Verdict::Fail, wireName(error.kind), {{"subject", error.subject}, {"detail", error.detail}}};
}

/// Connecting ends at the first of these three that fails.
CheckItem connectFailure(const Error& error)
{
    if (error.kind == ErrorKind::HostKeyUnknown || error.kind == ErrorKind::HostKeyChanged)
        return failedItem(CheckId::HostKey, error);
    return failedItem(CheckId::Reachable, error);
}

CheckItem clockItem(Milliseconds skew)
{
    const auto off = std::llabs(skew.count());
    CheckItem item{CheckId::Clock, Verdict::Ok, {}, {{"skewMs", std::to_string(skew.count())}}};
    if (off > warnSkewMs) {
        item.verdict = off > failSkewMs ? Verdict::Fail : Verdict::Warn;
        item.reason = "skew";
    }
    return item;
}

Result<void> askAgent(AgentSession& session, CheckDepth depth, const Stream<CheckItem>& items,
                      const std::stop_token& stop)
{
    Waiter waiter(session.remote().name(), checking, stop);
    Result<void> understood;
    const auto take = [&](const RpcNotification& notification) {
        if (!notification.params.is_object() || !notification.params.contains("item"))
            return;
        auto item = checkItemFromJson(notification.params["item"]);
        if (item)
            items.put(std::move(*item));
        else
            understood = tl::unexpected(item.error());
    };
    const auto answer =
        session.ask(method::placeCheck, {{"probe", depth == CheckDepth::Probe}}, waiter, take);
    if (!answer)
        return tl::unexpected(answer.error());
    return understood;
}

Result<void> check(PlaceDialer& dialer, CheckDepth depth, const Stream<CheckItem>& items,
                   const std::stop_token& stop)
{
    auto reached = dialer.connect(stop);
    if (!reached) {
        items.put(connectFailure(reached.error()));
        return tl::unexpected(reached.error());
    }
    items.put({CheckId::Reachable, Verdict::Ok, {}, {{"ms", std::to_string(reached->took.count())}}});
    if (reached->hostKey.empty())
        items.put({CheckId::HostKey, Verdict::NotApplicable, {}, {}});
    else
        items.put({CheckId::HostKey, Verdict::Ok, {}, {{"fingerprint", reached->hostKey}}});

    auto session = dialer.startAgent(std::move(reached->remote), stop);
    if (!session) {
        items.put(failedItem(CheckId::CleanShell, session.error()));
        return tl::unexpected(session.error());
    }
    items.put({CheckId::CleanShell, Verdict::Ok, {}, {}});
    items.put(clockItem(session->hello().clockSkew));
    return askAgent(*session, depth, items, stop);
}
} // namespace

PlaceCheck::PlaceCheck(Mailbox& mailbox, PlaceAddress address, PlaceSettings settings, Questions& questions,
                       CheckDepth depth, std::function<void(CheckItem)> item,
                       std::function<void(Result<void>)> done)
    : m_lane(mailbox, "place check")
{
    const auto dialer = std::make_shared<PlaceDialer>(std::move(address), std::move(settings), questions);
    m_task = m_lane.runStreaming<void, CheckItem>(
        [dialer, depth](std::stop_token stop, Stream<CheckItem> items) {
            return check(*dialer, depth, items, stop);
        },
        std::move(done), std::move(item));
}

} // namespace pupitre

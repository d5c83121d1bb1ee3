// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls by which a desktop introduces a home and a compute host to each other.
#include "core/agent/serve/call.h"

#include "core/agent/course/home.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/hosts/remotehost.h"
#include "core/agent/keys/homes.h"
#include "core/agent/keys/keylines.h"
#include "core/agent/system/clock.h"
#include "core/wire/fields.h"
#include "core/wire/methods.h"

namespace pupitre
{

namespace
{
/// Deadlines are the home's; by a clock that is further off, a host would end a class early or late.
constexpr std::chrono::seconds mostSkew{30};

Result<Json> tellHostsKey(const CallContext& call)
{
    return hostsKey(call.tree).map([](const PublicKey& own) {
        return Json{{"home", homeIdOf(own)}, {"publicKey", toLine(own)}};
    });
}

Result<Json> admitHomeHere(const CallContext& call)
{
    Fields f(call.params, "params");
    const auto text = f.finish(f.text("publicKey"));
    const auto given = text ? parsePublicKey(*text) : tl::unexpected(text.error());
    const auto home = given ? admitHome(call.tree, *given) : tl::unexpected(given.error());
    if (!home)
        return tl::unexpected(home.error());
    const auto courses = coursesWithKeys(call.tree);
    if (!courses)
        return tl::unexpected(courses.error());
    return syncKeyLines(call.tree, *courses).map([&] { return Json{{"home", home->id}}; });
}

Result<void> checkClock(const Json& answer, Instant before)
{
    Fields f(answer, "hello");
    const auto clock = f.finish(f.instant("clock"));
    if (!clock)
        return tl::unexpected(clock.error());
    const Instant after = now();
    if (*clock + mostSkew >= before && *clock <= after + mostSkew)
        return {};
    const auto skew = std::chrono::duration_cast<std::chrono::seconds>(*clock - after);
    return fail(ErrorKind::ClockJumped, f.textOr("host", {}), std::to_string(skew.count()));
}

Result<Json> pinAndTry(const CallContext& call)
{
    Fields f(call.params, "params");
    const auto text = f.text("address");
    const auto keys = f.finish(f.texts("hostKeys"));
    const auto address = keys ? parseHostAddress(text) : tl::unexpected(keys.error());
    if (!address)
        return tl::unexpected(address.error());
    if (auto pinned = pinHost(call.tree, *address, *keys); !pinned)
        return tl::unexpected(pinned.error());
    ThisPlace place(call.tree);
    const auto machine = place.machine();
    const auto remote = RemoteHost::of(call.tree, machine.engine, text);
    const Instant before = now();
    auto answer = remote ? remote->hello(call.stop) : tl::unexpected(remote.error());
    if (!answer)
        return answer;
    return checkClock(*answer, before).map([&] {
        return Json{{"host", answer->value("host", std::string())}, {"gpus", answer->value("gpus", 0)}};
    });
}
} // namespace

std::span<const Call> hostCalls()
{
    static constexpr Call calls[] = {
        {method::hostKey, tellHostsKey, OnHangUp::Finish},
        {method::homeAdmit, admitHomeHere, OnHangUp::Finish},
        {method::hostPin, pinAndTry},
    };
    return calls;
}

} // namespace pupitre

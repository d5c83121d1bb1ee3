// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls about trials.
#include "core/agent/serve/call.h"

#include "core/agent/course/thisplace.h"
#include "core/agent/serve/params.h"
#include "core/agent/system/clock.h"
#include "core/agent/trials/trials.h"
#include "core/wire/fields.h"
#include "core/wire/trialmethods.h"

namespace pupitre
{

namespace
{

Result<Json> beginOne(const CallContext& call)
{
    Fields f(call.params, "params");
    const std::chrono::minutes length{f.integerOr("minutes", 0)};
    auto course = courseFromJson(f.object("course"));
    if (auto whole = f.finish(0); !whole)
        return tl::unexpected(whole.error());
    if (!course)
        return tl::unexpected(course.error());
    ThisPlace place(call.tree);
    static_cast<void>(
        endOverTrials(call.tree, place.engine(), now(), call.stop)); // the tick's, where none is
    const auto until = beginTrial(call.tree, *std::move(course), length, now());
    if (!until)
        return tl::unexpected(until.error());
    return Json{{"until", toIso(*until)}};
}

Result<Json> endOne(const CallContext& call)
{
    const auto id = courseParam(call.params);
    if (!id)
        return tl::unexpected(id.error());
    ThisPlace place(call.tree);
    if (auto ended = endTrial(call.tree, place.engine(), *id, call.stop); !ended)
        return tl::unexpected(ended.error());
    return Json::object();
}

} // namespace

std::span<const Call> trialCalls()
{
    static constexpr Call calls[] = {
        {method::trialBegin, beginOne, OnHangUp::Finish},
        {method::trialEnd, endOne, OnHangUp::Finish},
    };
    return calls;
}

} // namespace pupitre

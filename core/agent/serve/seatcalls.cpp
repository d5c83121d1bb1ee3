// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls by which a teacher reaches students at their work.
#include "core/agent/serve/call.h"

#include "core/agent/course/fileresets.h"
#include "core/agent/course/messages.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/serve/params.h"
#include "core/agent/system/clock.h"
#include "core/wire/fields.h"
#include "core/wire/messagejson.h"
#include "core/wire/methods.h"
#include "core/wire/pathjson.h"
#include "core/wire/resetjson.h"

namespace pupitre
{

namespace
{
Result<Json> sendToSeats(const CallContext& call)
{
    const auto which = tpParam(call.params);
    const auto seats = which ? seatsParam(call.params) : tl::unexpected(which.error());
    if (!seats)
        return tl::unexpected(seats.error());
    Fields f(call.params, "params");
    const auto text = f.finish(f.text("text"));
    if (!text)
        return tl::unexpected(text.error());
    const auto sent = sendMessage(call.tree, which->course, which->tp, *seats, *text, now());
    if (!sent)
        return tl::unexpected(sent.error());
    return toJson(*sent);
}

Result<Json> resetFile(const CallContext& call)
{
    const auto which = tpParam(call.params);
    const auto seats = which ? seatsParam(call.params) : tl::unexpected(which.error());
    const auto path = seats ? pathFromJson(call.params.value("path", Json())) : tl::unexpected(seats.error());
    if (!path)
        return tl::unexpected(path.error());
    ThisPlace place(call.tree);
    const auto resets = pupitre::resetFile(call.tree, place.engine(),
                                           {which->course, which->tp, *seats, *path}, now(), call.stop);
    if (!resets)
        return tl::unexpected(resets.error());
    return toJson(*resets);
}
} // namespace

std::span<const Call> seatCalls()
{
    static constexpr Call calls[] = {
        {method::seatMessage, sendToSeats, OnHangUp::Finish},
        {method::seatResetFile, resetFile, OnHangUp::Finish},
    };
    return calls;
}

} // namespace pupitre

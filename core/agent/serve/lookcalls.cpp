// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The calls by which a teacher looks into the workspace of a student.
#include "core/agent/serve/call.h"

#include "core/agent/course/looking.h"
#include "core/agent/course/thisplace.h"
#include "core/agent/serve/params.h"
#include "core/agent/system/clock.h"
#include "core/domain/base64.h"
#include "core/wire/fields.h"
#include "core/wire/methods.h"
#include "core/wire/pathjson.h"
#include "core/wire/workjson.h"

namespace pupitre
{

namespace
{

struct LookParam {
    SeatTp seat;
    std::string path; // below the workspace
    std::uint64_t most = 0;
};

Result<LookParam> lookParam(const Json& params)
{
    Fields f(params, "params");
    LookParam look;
    look.seat = {f.id<CourseId>("course"), f.id<TpId>("tp"), f.id<SeatId>("seat")};
    constexpr auto most = static_cast<std::int64_t>(mostLookBytes);
    look.most = static_cast<std::uint64_t>(f.integerOr("most", most, 0, most));
    if (params.is_object() && params.contains("path"))
        look.path = f.take(pathFromJson(params["path"]));
    return f.finish(std::move(look));
}

Result<Json> seatFiles(const CallContext& call)
{
    const auto look = lookParam(call.params);
    if (!look)
        return tl::unexpected(look.error());
    ThisPlace place(call.tree);
    return listSeatWork(call.tree, place.engine(), look->seat, look->path, now(), call.stop)
        .map([](const WorkListing& listing) { return toJson(listing); });
}

Result<Json> seatRead(const CallContext& call)
{
    const auto look = lookParam(call.params);
    if (!look)
        return tl::unexpected(look.error());
    ThisPlace place(call.tree);
    return readSeatWork(call.tree, place.engine(), look->seat, look->path, look->most, now(), call.stop)
        .map([](const LookedFile& file) {
            return Json{{"size", file.size}, {"base64", toBase64(file.bytes)}};
        });
}

} // namespace

std::span<const Call> lookCalls()
{
    static constexpr Call calls[] = {
        {method::seatFiles, seatFiles},
        {method::seatRead, seatRead},
    };
    return calls;
}

} // namespace pupitre

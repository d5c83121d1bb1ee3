// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The answers of a compute host, both ways.
#include "core/agent/hosts/hostedcalls.h"
#include "core/wire/fields.h"
#include "core/wire/loadjson.h"
#include "core/wire/samplejson.h"

namespace pupitre
{

namespace
{

Json seatsJson(const std::vector<FarSeat>& seats)
{
    Json list = Json::array();
    for (const auto& seat : seats)
        list.push_back(toJson(seat));
    return list;
}

} // namespace

Json toJson(const FarSeat& seat)
{
    Json json{{"tp", seat.where.tp.text()}, {"seat", seat.where.seat.text()},
              {"prepared", seat.prepared},  {"used", seat.used},
              {"alive", seat.alive},        {"connections", seat.connections}};
    if (seat.lastActivity)
        json["lastActivity"] = toIso(*seat.lastActivity);
    if (seat.load)
        json["load"] = toJson(*seat.load);
    if (!seat.sshdHostKey.empty())
        json["sshdHostKey"] = seat.sshdHostKey;
    if (seat.error)
        json["error"] = toJson(*seat.error);
    return json;
}

Result<FarSeat> farSeatFromJson(const CourseId& course, const Json& json)
{
    Fields f(json, "far seat");
    FarSeat seat;
    seat.where = {course, f.id<TpId>("tp"), f.id<SeatId>("seat")};
    seat.prepared = f.flagOr("prepared", false);
    seat.used = f.flagOr("used", false);
    seat.alive = f.flagOr("alive", false);
    seat.connections = f.intOr("connections", 0);
    seat.lastActivity = f.maybeInstant("lastActivity");
    if (json.is_object() && json.contains("load"))
        seat.load = f.take(instanceLoadFromJson(f.object("load")));
    seat.sshdHostKey = f.textOr("sshdHostKey", {});
    if (json.is_object() && json.contains("error"))
        seat.error = errorFromJson(f.object("error"));
    return f.finish(std::move(seat));
}

Json toJson(const HostedAnswer& answer)
{
    Json json{{"gpus", answer.gpus},
              {"trees", answer.trees},
              {"seats", seatsJson(answer.seats)},
              {"kept", seatsJson(answer.kept)}};
    if (answer.sample)
        json["sample"] = toJson(*answer.sample);
    return json;
}

Result<HostedAnswer> hostedAnswerFromJson(const CourseId& course, const Json& json)
{
    Fields f(json, "hosted");
    HostedAnswer answer;
    answer.gpus = f.intOr("gpus", 0);
    answer.trees = f.texts("trees");
    for (const Json& one : f.list("seats"))
        answer.seats.push_back(f.take(farSeatFromJson(course, one)));
    for (const Json& one : f.list("kept"))
        answer.kept.push_back(f.take(farSeatFromJson(course, one)));
    if (auto sample = sampleFromJson(f.object("sample"))) // of an older host none; seats matter more than it
        answer.sample = *std::move(sample);
    return f.finish(std::move(answer));
}

} // namespace pupitre

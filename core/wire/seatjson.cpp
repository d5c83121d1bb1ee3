// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Instances and the live status of seats.
#include "core/wire/fields.h"
#include "core/wire/loadjson.h"

namespace pupitre
{

namespace
{
constexpr NamedValues<Phase, 6> phases{{{Phase::Draft, "draft"},
                                        {Phase::Prepared, "prepared"},
                                        {Phase::Open, "open"},
                                        {Phase::HandIn, "handIn"},
                                        {Phase::Closed, "closed"},
                                        {Phase::Purged, "purged"}}};
constexpr NamedValues<InstanceState, 5> states{{{InstanceState::Absent, "absent"},
                                                {InstanceState::Starting, "starting"},
                                                {InstanceState::Running, "running"},
                                                {InstanceState::Stopping, "stopping"},
                                                {InstanceState::Failed, "failed"}}};

Json toJson(const ProcessIdentity& p)
{
    return {{"pid", p.pid}, {"startTicks", p.startTicks}, {"bootId", p.bootId}};
}

Result<ProcessIdentity> processFromJson(const Json& json)
{
    Fields f(json, "process");
    ProcessIdentity p;
    p.pid = f.intOr("pid", 0);
    p.startTicks = static_cast<std::uint64_t>(f.integerOr("startTicks", 0, 0));
    p.bootId = f.textOr("bootId", {});
    return f.finish(std::move(p));
}
} // namespace

Json toJson(const InstanceFacts& i)
{
    Json json{{"name", i.name},
              {"engine", i.engine},
              {"host", i.host},
              {"init", toJson(i.init)},
              {"startedAt", toIso(i.startedAt)},
              {"endsAt", toIso(i.endsAt)},
              {"classLimits", i.classLimits}};
    if (i.gpu)
        json["gpu"] = *i.gpu;
    return json;
}

Result<InstanceFacts> instanceFromJson(const Json& json)
{
    Fields f(json, "instance");
    InstanceFacts i;
    i.name = f.text("name");
    i.engine = f.text("engine");
    i.host = f.textOr("host", {});
    i.init = f.take(processFromJson(f.object("init")));
    i.startedAt = f.instant("startedAt");
    i.endsAt = f.instant("endsAt");
    i.classLimits = f.flagOr("classLimits", true);
    if (const std::string gpu = f.textOr("gpu", {}); !gpu.empty())
        i.gpu = gpu;
    return f.finish(std::move(i));
}

Json toJson(const SeatStatus& s)
{
    Json json{{"seat", s.seat.text()},        {"phase", phases.name(s.phase)},
              {"prepared", s.prepared},       {"instance", states.name(s.instance)},
              {"connections", s.connections}, {"handIns", s.handIns},
              {"frozen", s.frozen},           {"collected", s.collected},
              {"revoked", s.revoked},         {"extraMinutes", s.extraTime.count()}};
    if (s.until)
        json["until"] = toIso(*s.until);
    if (s.load)
        json["load"] = toJson(*s.load);
    if (s.lastActivity)
        json["lastActivity"] = toIso(*s.lastActivity);
    if (s.lastSubmission)
        json["lastSubmission"] = toJson(*s.lastSubmission);
    if (s.deadline)
        json["deadline"] = toIso(*s.deadline);
    if (s.error)
        json["error"] = toJson(*s.error);
    return json;
}

Result<SeatStatus> seatStatusFromJson(const Json& json)
{
    Fields f(json, "seatStatus");
    SeatStatus s;
    s.seat = f.id<SeatId>("seat");
    s.phase = phases.read(f, "phase", Phase::Draft);
    s.until = f.maybeInstant("until");
    s.prepared = f.flagOr("prepared", false);
    s.instance = states.read(f, "instance", InstanceState::Absent);
    if (json.is_object() && json.contains("load"))
        s.load = f.take(instanceLoadFromJson(f.object("load")));
    s.connections = f.intOr("connections", 0);
    s.lastActivity = f.maybeInstant("lastActivity");
    s.handIns = f.intOr("handIns", 0);
    if (json.is_object() && json.contains("lastSubmission"))
        s.lastSubmission = f.take(submissionFromJson(f.object("lastSubmission")));
    s.frozen = f.flagOr("frozen", false);
    s.collected = f.flagOr("collected", false);
    s.revoked = f.flagOr("revoked", false);
    s.deadline = f.maybeInstant("deadline");
    s.extraTime = std::chrono::minutes{f.intOr("extraMinutes", 0)};
    if (json.is_object() && json.contains("error"))
        s.error = errorFromJson(f.object("error"));
    return f.finish(std::move(s));
}

Json toJson(const TpStatus& t)
{
    Json seats = Json::array();
    for (const SeatStatus& s : t.seats)
        seats.push_back(toJson(s));
    Json json{{"course", t.course.text()},
              {"tp", t.tp.text()},
              {"clock", toIso(t.clock)},
              {"phase", phases.name(t.phase.phase)},
              {"seats", std::move(seats)}};
    if (t.phase.until)
        json["until"] = toIso(*t.phase.until);
    if (t.phase.session)
        json["session"] = *t.phase.session;
    return json;
}

Result<TpStatus> tpStatusFromJson(const Json& json)
{
    Fields f(json, "tpStatus");
    TpStatus t;
    t.course = f.id<CourseId>("course");
    t.tp = f.id<TpId>("tp");
    t.clock = f.instant("clock");
    t.phase.phase = phases.read(f, "phase", Phase::Draft);
    t.phase.until = f.maybeInstant("until");
    if (const auto session = f.maybeInt("session"))
        t.phase.session = static_cast<std::size_t>(*session);
    for (const Json& s : f.list("seats"))
        t.seats.push_back(f.take(seatStatusFromJson(s)));
    return f.finish(std::move(t));
}

} // namespace pupitre

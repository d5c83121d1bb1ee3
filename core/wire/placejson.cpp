// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a place says of itself, and the answers of the place check.
#include "core/wire/fields.h"

namespace pupitre
{

namespace
{
constexpr NamedValues<TimerKind, 3> timers{
    {{TimerKind::None, "none"}, {TimerKind::SystemdUser, "systemdUser"}, {TimerKind::Crontab, "crontab"}}};
constexpr NamedValues<IdentityKind, 3> identities{{{IdentityKind::Subuid, "subuid"},
                                                   {IdentityKind::KeepId, "keepId"},
                                                   {IdentityKind::AccountItself, "accountItself"}}};
constexpr NamedValues<Verdict, 4> verdicts{{{Verdict::Ok, "ok"},
                                            {Verdict::Warn, "warn"},
                                            {Verdict::Fail, "fail"},
                                            {Verdict::NotApplicable, "notApplicable"}}};

Json toJson(const Gpu& g)
{
    return {{"uuid", g.uuid}, {"name", g.name}, {"memoryMiB", g.memoryMiB}};
}

Json toJson(const EngineFacts& e)
{
    return {{"name", e.name},
            {"version", e.version},
            {"identity", identities.name(e.identity)},
            {"limitsMeasured", e.limitsMeasured},
            {"lacks", e.lacks}};
}

Result<EngineFacts> engineFromJson(const Json& json)
{
    Fields f(json, "engine");
    EngineFacts e;
    e.name = f.textOr("name", {});
    e.version = f.textOr("version", {});
    e.identity = identities.read(f, "identity", IdentityKind::AccountItself);
    e.limitsMeasured = f.flagOr("limitsMeasured", false);
    e.lacks = f.texts("lacks");
    return f.finish(std::move(e));
}

Result<CheckId> checkIdFromName(const std::string& name)
{
    for (int i = 0; i <= static_cast<int>(CheckId::Policy); ++i)
        if (name == wireName(static_cast<CheckId>(i)))
            return static_cast<CheckId>(i);
    return fail(ErrorKind::Malformed, "check", name);
}
} // namespace

Json toJson(const PlaceFacts& p)
{
    Json gpus = Json::array();
    for (const Gpu& g : p.gpus)
        gpus.push_back(toJson(g));
    Json json{{"host", p.host},
              {"agentVersion", p.agentVersion},
              {"bootId", p.bootId},
              {"clock", toIso(p.clock)},
              {"cpus", p.cpus},
              {"memoryMiB", p.memoryMiB},
              {"diskFreeMiB", p.diskFreeMiB},
              {"gpus", std::move(gpus)},
              {"engine", toJson(p.engine)},
              {"timer", timers.name(p.timer)},
              {"receiptKey", p.receiptKey}};
    if (p.timerSince)
        json["timerSince"] = toIso(*p.timerSince);
    if (p.heartbeat)
        json["heartbeat"] = toIso(*p.heartbeat);
    return json;
}

Result<PlaceFacts> placeFactsFromJson(const Json& json)
{
    Fields f(json, "placeFacts");
    PlaceFacts p;
    p.host = f.textOr("host", {});
    p.agentVersion = f.textOr("agentVersion", {});
    p.bootId = f.textOr("bootId", {});
    p.clock = f.instant("clock");
    p.cpus = f.intOr("cpus", 0);
    p.memoryMiB = f.integerOr("memoryMiB", 0);
    p.diskFreeMiB = f.integerOr("diskFreeMiB", 0);
    for (const Json& g : f.list("gpus")) {
        Fields gpu(g, "gpu");
        Gpu value{gpu.text("uuid"), gpu.textOr("name", {}), gpu.intOr("memoryMiB", 0)};
        p.gpus.push_back(f.take(gpu.finish(std::move(value))));
    }
    p.engine = f.take(engineFromJson(f.object("engine")));
    p.timer = timers.read(f, "timer", TimerKind::None);
    p.timerSince = f.maybeInstant("timerSince");
    p.heartbeat = f.maybeInstant("heartbeat");
    p.receiptKey = f.textOr("receiptKey", {});
    return f.finish(std::move(p));
}

Json toJson(const CheckItem& c)
{
    return {{"id", wireName(c.id)},
            {"verdict", verdicts.name(c.verdict)},
            {"reason", c.reason},
            {"facts", c.facts}};
}

Result<CheckItem> checkItemFromJson(const Json& json)
{
    Fields f(json, "check");
    CheckItem c;
    c.id = f.take(checkIdFromName(f.text("id")));
    c.verdict = verdicts.read(f, "verdict", Verdict::Ok);
    c.reason = f.textOr("reason", {});
    for (const auto& [name, value] : f.object("facts").items()) {
        if (value.is_string())
            c.facts.emplace(name, value.get<std::string>());
        else
            f.complain("facts");
    }
    return f.finish(std::move(c));
}

} // namespace pupitre

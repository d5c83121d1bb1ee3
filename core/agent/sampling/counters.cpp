// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See counters.h.
#include "core/agent/sampling/counters.h"

#include "core/agent/system/clock.h"
#include "core/wire/fields.h"

namespace pupitre
{

namespace
{
using Number = std::optional<std::int64_t>;

/// Not Fields::maybeInt, which ends at 2 GiB.
Number counterIn(Fields& f, const Json& json, const char* name)
{
    return json.is_object() && json.contains(name) ? Number(f.integerOr(name, 0, 0)) : std::nullopt;
}

void putCounter(Json& json, const char* name, Number value)
{
    if (value)
        json[name] = *value;
}

void putTraffic(Json& json, const TrafficCounters& traffic)
{
    putCounter(json, "received", traffic.received);
    putCounter(json, "sent", traffic.sent);
}

TrafficCounters readTraffic(Fields& f, const Json& json)
{
    return {counterIn(f, json, "received"), counterIn(f, json, "sent")};
}

Json hostJson(const HostCounters& host)
{
    Json json = Json::object();
    if (host.busy)
        json["busyUs"] = host.busy->count();
    putCounter(json, "read", host.diskReadBytes);
    putCounter(json, "written", host.diskWrittenBytes);
    putTraffic(json, host.traffic);
    return json;
}

HostCounters hostIn(Fields& outer)
{
    const Json& json = outer.object("host");
    Fields f(json, "host");
    HostCounters host;
    if (const auto busy = counterIn(f, json, "busyUs"))
        host.busy = std::chrono::microseconds(*busy);
    host.diskReadBytes = counterIn(f, json, "read");
    host.diskWrittenBytes = counterIn(f, json, "written");
    host.traffic = readTraffic(f, json);
    return outer.take(f.finish(host));
}
} // namespace

std::pair<int, std::uint64_t> counterKey(const ProcessIdentity& first)
{
    return {first.pid, first.startTicks};
}

Counters countersNow(const std::vector<RunningInstance>& running)
{
    std::vector<ProcessIdentity> firsts;
    for (const RunningInstance& instance : running)
        firsts.push_back(instance.init);
    Counters counters;
    counters.at = sinceBoot();
    counters.host = hostCounters();
    const auto consumed = consumptionOf(firsts);
    for (const ProcessIdentity& first : firsts)
        if (const auto one = consumed.find(first.pid); one != consumed.end())
            counters.instances.emplace(counterKey(first),
                                       InstanceCounters{one->second, trafficOf(first.pid)});
    return counters;
}

Json toJson(const Counters& counters)
{
    Json instances = Json::array();
    for (const auto& [key, one] : counters.instances) {
        Json json{{"pid", key.first}, {"startTicks", key.second}, {"cpuUs", one.consumed.cpu.count()}};
        putCounter(json, "read", one.consumed.diskReadBytes);
        putCounter(json, "written", one.consumed.diskWrittenBytes);
        putTraffic(json, one.traffic);
        instances.push_back(std::move(json));
    }
    return {{"atMs", counters.at.count()}, {"host", hostJson(counters.host)}, {"instances", instances}};
}

Result<Counters> countersFromJson(const Json& json)
{
    Fields f(json, "counters");
    Counters counters;
    counters.at = std::chrono::milliseconds(f.integerOr("atMs", 0, 0));
    counters.host = hostIn(f);
    for (const Json& one : f.list("instances")) {
        Fields i(one, "instance");
        const std::pair key{i.intOr("pid", 0), static_cast<std::uint64_t>(i.integerOr("startTicks", 0, 0))};
        InstanceCounters instance;
        instance.consumed.cpu = std::chrono::microseconds(i.integerOr("cpuUs", 0, 0));
        instance.consumed.diskReadBytes = counterIn(i, one, "read");
        instance.consumed.diskWrittenBytes = counterIn(i, one, "written");
        instance.traffic = readTraffic(i, one);
        counters.instances.emplace(key, f.take(i.finish(instance)));
    }
    return f.finish(std::move(counters));
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See readingjson.h.
#include "app/desktop/cli/monitoring/readingjson.h"

#include "core/wire/samplejson.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{
const char* wordOf(FeedSource source)
{
    switch (source) {
    case FeedSource::Agent:
        return "agent";
    case FeedSource::Prometheus:
        return "prometheus";
    case FeedSource::Recording:
        return "recording";
    }
    return "";
}

const char* wordOf(FeedState state)
{
    switch (state) {
    case FeedState::None:
        return "none";
    case FeedState::Live:
        return "live";
    case FeedState::Stale:
        return "stale";
    case FeedState::Away:
        return "away";
    }
    return "";
}

const char* wordOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::IdleHolding:
        return "idleHolding";
    case AlertKind::TooHot:
        return "tooHot";
    case AlertKind::PlaceSilent:
        return "placeSilent";
    case AlertKind::DiskNearlyFull:
        return "diskNearlyFull";
    case AlertKind::MemoryShort:
        return "memoryShort";
    }
    return "";
}

Json figures(const UsageRow& row)
{
    Json json{{"heldHours", row.heldHours},
              {"usedHours", row.usedHours},
              {"wattHours", row.wattHours},
              {"coreHours", row.coreHours}};
    if (const auto part = row.efficiency())
        json["efficiency"] = *part;
    return json;
}

Json rowJson(const UsageRow& row, UsageBy by)
{
    Json json = figures(row);
    switch (by) {
    case UsageBy::Person:
    case UsageBy::Course:
    case UsageBy::Experiment:
        json["owner"] = ownerText(row.owner);
        break;
    case UsageBy::Place:
        json["place"] = row.place.text();
        break;
    case UsageBy::Week:
        json["week"] = toIso(row.week);
        break;
    }
    return json;
}
} // namespace

Json toJson(const PlaceReadings& place)
{
    Json samples = Json::array();
    for (const Sample& sample : place.hosts)
        samples.push_back(toJson(sample));
    Json json{{"place", place.place.text()},
              {"source", wordOf(place.source)},
              {"state", wordOf(place.state)},
              {"samples", std::move(samples)}};
    if (place.heard != Instant{})
        json["heardAt"] = toIso(place.heard);
    if (place.error)
        json["error"] = toJson(*place.error);
    return json;
}

Json toJson(const Alert& alert)
{
    Json json{{"kind", wordOf(alert.kind)}, {"place", alert.host.place.text()},
              {"host", alert.host.host},    {"since", toIso(alert.since)},
              {"value", alert.value},       {"limit", alert.limit}};
    if (!alert.gpu.empty())
        json["gpu"] = alert.gpu;
    if (alert.owner)
        json["owner"] = ownerText(*alert.owner);
    return json;
}

Json toJson(const UsageTable& table, UsageBy by)
{
    Json rows = Json::array();
    for (const UsageRow& row : table.rows)
        rows.push_back(rowJson(row, by));
    return {{"rows", std::move(rows)},
            {"total", figures(table.total)},
            {"capacityHours", table.capacityHours},
            {"coveredHours", table.coveredHours}};
}

} // namespace pupitre

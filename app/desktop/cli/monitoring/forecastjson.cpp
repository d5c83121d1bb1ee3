// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See forecastjson.h.
#include "app/desktop/cli/monitoring/forecastjson.h"

#include "app/desktop/cli/plannedload.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

Json stretchesJson(const std::vector<LoadStretch>& stretches)
{
    Json json = Json::array();
    for (const LoadStretch& stretch : stretches)
        json.push_back({{"from", toIso(stretch.from)},
                        {"until", toIso(stretch.until)},
                        {"tps", toJson(stretch.tps)},
                        {"load", toJson(stretch.load)}});
    return json;
}

const char* wordOf(WayOutKind kind)
{
    switch (kind) {
    case WayOutKind::ShareGpu:
        return "shareGpu";
    case WayOutKind::MoveSession:
        return "moveSession";
    case WayOutKind::OtherPlace:
        return "otherPlace";
    case WayOutKind::Reserve:
        return "reserve";
    }
    return "";
}

Json wayJson(const WayOut& way)
{
    Json json = {{"kind", wordOf(way.kind)}, {"from", toIso(way.from)}, {"until", toIso(way.until)}};
    if (way.kind == WayOutKind::Reserve)
        return json;
    json["tp"] = toJson(std::vector{way.tp}).front();
    json["leaves"] = toJson(way.leaves);
    if (way.kind == WayOutKind::ShareGpu)
        json["seatsPerGpu"] = way.seatsPerGpu;
    if (way.kind == WayOutKind::OtherPlace)
        json["place"] = way.place.text();
    return json;
}

} // namespace

Json forecastJson(const PlaceForecast& place, const std::vector<OutlookConflict>& conflicts,
                  const std::optional<Instant>& seen)
{
    Json list = Json::array();
    for (const OutlookConflict& conflict : conflicts) {
        if (conflict.place != place.place)
            continue;
        Json one = toJson(conflict.conflict);
        one["waysOut"] = Json::array();
        for (const WayOut& way : conflict.ways)
            one["waysOut"].push_back(wayJson(way));
        list.push_back(std::move(one));
    }
    return {{"place", place.place.text()},
            {"has", toJson(place.has)},
            {"seenAt", seen ? Json(toIso(*seen)) : Json()},
            {"stretches", stretchesJson(place.stretches)},
            {"atMost", stretchesJson(handInTimes(place))},
            {"conflicts", std::move(list)}};
}

} // namespace pupitre

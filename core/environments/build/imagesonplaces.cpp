// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/environments/build/imagesonplaces.h"

#include "core/services/making/imagelist.h"
#include "core/wire/methods.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace pupitre
{

ImagesOnPlaces::ImagesOnPlaces(PlaceBook& places, EnvironmentBuilds& builds, QObject* parent)
    : QObject(parent), m_places(places), m_builds(builds)
{
    connect(&places, &PlaceBook::stateChanged, this, [this](const PlaceId& place) {
        const PlaceLink* link = m_places.link(place);
        if (link == nullptr || !link->ready())
            m_asked.erase(place); // what it said last stays: it is better than nothing
        else if (!m_asked.contains(place))
            ask(place);
    });
    connect(&builds, &EnvironmentBuilds::ended, this, [this](BuildId build) {
        if (const BuildRun* run = m_builds.run(build))
            ask(run->place);
    });
}

void ImagesOnPlaces::refresh()
{
    for (const PlaceId& place : m_places.ids())
        ask(place);
}

void ImagesOnPlaces::ask(const PlaceId& place)
{
    PlaceLink* link = m_places.link(place);
    if (link == nullptr || !link->ready())
        return;
    m_asked.insert(place);
    m_builds.list(place, Reply<std::vector<BuiltOnPlace>>(
                             this, [this, place](const Result<std::vector<BuiltOnPlace>>& list) {
                                 if (!list)
                                     return;
                                 m_built[place] = *list;
                                 Q_EMIT changed();
                             }));
    link->call(method::imageList, Json::object(), Reply<Json>(this, [this, place](const Result<Json>& list) {
                   if (!list)
                       return;
                   m_images[place] = imageReferencesIn(*list);
                   Q_EMIT changed();
               }));
}

const BuiltOnPlace* ImagesOnPlaces::newest(const PlaceId& place, const EnvironmentId& environment) const
{
    const auto list = m_built.find(place);
    if (list == m_built.end())
        return nullptr;
    const auto found = std::ranges::find_if(list->second, [&](const BuiltOnPlace& one) {
        return one.there && one.built.environment == environment;
    });
    return found == list->second.end() ? nullptr : &*found;
}

std::vector<BuiltThere> ImagesOnPlaces::newestOf(const EnvironmentId& environment) const
{
    std::vector<BuiltThere> there;
    for (const PlaceId& place : m_places.ids())
        if (const BuiltOnPlace* built = newest(place, environment))
            there.push_back({place, *built});
    return there;
}

std::vector<BuiltThere> ImagesOnPlaces::allOf(const EnvironmentId& environment) const
{
    std::vector<BuiltThere> all;
    for (const PlaceId& place : m_places.ids())
        if (const auto list = m_built.find(place); list != m_built.end())
            for (const BuiltOnPlace& one : list->second)
                if (one.built.environment == environment)
                    all.push_back({place, one});
    return all;
}

std::optional<bool> ImagesOnPlaces::has(const PlaceId& place, const std::string& image) const
{
    const auto images = m_images.find(place);
    return images == m_images.end() ? std::nullopt : std::optional(images->second.contains(image));
}

} // namespace pupitre

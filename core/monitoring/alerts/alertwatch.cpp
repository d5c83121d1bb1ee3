// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See alertwatch.h.
#include "core/monitoring/alerts/alertwatch.h"

#include "core/monitoring/alerts/alertsigns.h"

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr std::chrono::minutes gone{10};  // a GPU that is not spoken of so long
constexpr std::chrono::seconds slept{30}; // between two looks: nobody was awake to hear
} // namespace

void AlertWatch::heard(const PlaceId& place, const Sample& sample)
{
    const HostRef host{place, sample.host};
    m_machines[host] = {sample.at, sample.covers};
    const auto said = signsIn(place, sample, m_limits);
    std::set<AlertKey> about;
    for (const auto& [key, sign] : said) {
        about.insert(key);
        m_states[key].take(sign, sample.at, sample.covers);
    }
    // What the machine speaks of no more is over: memory given back, a GPU or an instance gone.
    std::erase_if(m_states, [&](const auto& entry) {
        const AlertKey& key = entry.first;
        const bool ofGpu = key.kind == AlertKind::TooHot || key.kind == AlertKind::IdleHolding;
        const bool gpuHere = std::any_of(sample.gpus.begin(), sample.gpus.end(),
                                         [&key](const GpuReading& gpu) { return gpu.uuid == key.gpu; });
        // Half a sample says nothing of the other half, for a while.
        const bool gap = ofGpu && !gpuHere && sample.at - entry.second.last < gone;
        return key.host == host && !about.contains(key) && !gap;
    });
}

void AlertWatch::forget(const PlaceId& place)
{
    std::erase_if(m_states, [&place](const auto& entry) { return entry.first.host.place == place; });
    std::erase_if(m_machines, [&place](const auto& entry) { return entry.first.place == place; });
}

/// A place whose machines are all silent is one alert.
std::vector<Alert> AlertWatch::silences(Instant now) const
{
    std::vector<Alert> silent;
    for (auto first = m_machines.begin(); first != m_machines.end();) {
        const PlaceId& place = first->first.place;
        std::vector<Alert> ofPlace;
        Instant newest{};
        std::size_t machines = 0;
        for (; first != m_machines.end() && first->first.place == place; ++first, ++machines) {
            const auto& [heard, covers] = first->second;
            const auto limit = std::max<std::chrono::milliseconds>(m_limits.silent, covers * 5 / 2);
            newest = std::max(newest, heard);
            if (now - std::max(heard, m_awake) > limit)
                ofPlace.push_back({AlertKind::PlaceSilent, first->first, {}, {}, heard, 0, 0});
        }
        if (machines > 1 && ofPlace.size() == machines)
            ofPlace.assign({{AlertKind::PlaceSilent, {place, {}}, {}, {}, newest, 0, 0}});
        silent.insert(silent.end(), ofPlace.begin(), ofPlace.end());
    }
    return silent;
}

bool AlertWatch::look(Instant now)
{
    if (m_looked && (now - *m_looked > slept || now < *m_looked))
        m_awake = now;
    m_looked = now;
    std::vector<Alert> standing = silences(now);
    for (const auto& [key, state] : m_states)
        if (state.stands)
            standing.push_back(
                {key.kind, key.host, key.gpu, key.owner, state.since, state.value, state.limit});
    std::set<AlertKey> before;
    for (const Alert& alert : m_standing)
        before.insert(keyOf(alert));
    std::set<AlertKey> begun;
    for (const Alert& alert : standing)
        if (const AlertKey key = keyOf(alert); !before.contains(key) || m_begun.contains(key))
            begun.insert(key);
    m_begun = std::move(begun);
    const bool changed = standing != m_standing;
    m_standing = std::move(standing);
    return changed;
}

std::vector<Alert> AlertWatch::takeUntold(Instant now)
{
    std::vector<Alert> untold;
    std::erase_if(
        m_told, [now](const auto& entry) { return now - entry.second >= alertPause || entry.second > now; });
    for (const Alert& alert : m_standing) {
        const AlertKey key = keyOf(alert);
        if (m_begun.contains(key) && m_told.try_emplace(key, now).second)
            untold.push_back(alert);
    }
    m_begun.clear();
    return untold;
}

} // namespace pupitre

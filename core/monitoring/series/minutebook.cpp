// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See minutebook.h.
#include "core/monitoring/series/minutebook.h"

#include "core/monitoring/series/rows.h"

namespace pupitre
{

void MinuteBook::add(const PlaceId& place, const Sample& sample)
{
    const HostRef host{place, sample.host};
    auto& minutes = m_hosts[host];
    spread(sample.at, sample.covers, std::chrono::minutes(1), [&](Instant minute, double seconds) {
        HostMinute& book = minutes[minute];
        book.host = host;
        book.minute = minute;
        eachValue(place, sample, [&book, seconds](const SeriesKey& key, double value) {
            book.rows[key].add(value, seconds);
        });
    });
}

std::vector<HostMinute> MinuteBook::takeOver(Instant until)
{
    std::vector<HostMinute> over;
    for (auto& [host, minutes] : m_hosts) {
        while (!minutes.empty()) {
            const auto first = minutes.begin();
            const bool ended = minutes.size() > 1 || first->first + std::chrono::minutes(1) <= until;
            if (!ended)
                break;
            over.push_back(std::move(first->second));
            minutes.erase(first);
        }
    }
    return over;
}

void MinuteBook::forget(const PlaceId& place)
{
    std::erase_if(m_hosts, [&place](const auto& entry) { return entry.first.place == place; });
}

std::vector<HostMinute> MinuteBook::takeAll()
{
    return takeOver(Instant::max() - std::chrono::minutes(1));
}

} // namespace pupitre

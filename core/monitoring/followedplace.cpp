// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See followedplace.h.
#include "core/monitoring/followedplace.h"

#include "core/services/places/placelink.h"
#include "core/services/presenttime.h"

namespace pupitre
{

namespace
{
constexpr std::chrono::seconds patience{10};        // beyond the pause between two samples
constexpr std::chrono::hours machineRemembered{24}; // that is not heard of any more
} // namespace

FollowedPlace::FollowedPlace(PlaceLink& link, const std::optional<PrometheusSource>& prometheus, Heard heard)
    : m_link(link), m_source(prometheus ? FeedSource::Prometheus : FeedSource::Agent),
      m_throughPlace(!prometheus || prometheus->reach == PromReach::Place), m_heard(std::move(heard)),
      m_feed(makeFeed(link, prometheus,
                      {[this](Sample sample) { taken(std::move(sample)); },
                       [this](std::vector<Sample> past) { takenPast(std::move(past)); },
                       [this](const std::optional<Error>& error) {
                           m_quiet = true;
                           m_error = error;
                       }}))
{
}

void FollowedPlace::pace(std::chrono::milliseconds every)
{
    m_every = every;
    m_feed->pace(every);
}

void FollowedPlace::taken(Sample sample)
{
    const Instant now = presentTime();
    m_heardAt = now;
    m_quiet = false;
    m_error.reset();
    auto believed = m_normalisers[sample.host].live(std::move(sample), now);
    if (!believed)
        return;
    std::erase_if(m_newest, [now](const auto& entry) { return now - entry.second.at > machineRemembered; });
    m_newest[believed->host] = *believed;
    m_heard.live(m_link.place().id, *believed);
}

void FollowedPlace::takenPast(std::vector<Sample> past)
{
    const auto skew =
        m_source == FeedSource::Agent ? m_link.status().clockSkew : std::chrono::milliseconds(0);
    std::vector<Sample> believed;
    for (Sample& sample : past)
        if (auto one = pastSample(std::move(sample), skew, presentTime()))
            believed.push_back(std::move(*one));
    m_heard.past(m_link.place().id, std::move(believed), m_feed->position());
}

FeedState FollowedPlace::stateAt(Instant now) const
{
    if (m_throughPlace && !m_link.ready())
        return FeedState::Away;
    if (m_source == FeedSource::Prometheus && m_quiet && m_error)
        return FeedState::Stale; // also one that never answered: the person said that it is there
    if ((m_quiet && !m_error) || !m_heardAt)
        return FeedState::None;
    if (m_quiet)
        return FeedState::Stale;
    return now - *m_heardAt <= m_every + m_every / 2 + patience ? FeedState::Live : FeedState::Stale;
}

bool FollowedPlace::isClosed() const
{
    return m_throughPlace && m_link.status().state == PlaceState::Offline && !m_link.status().error;
}

PlaceReadings FollowedPlace::readings(Instant now) const
{
    PlaceReadings readings;
    readings.place = m_link.place().id;
    readings.name = m_link.place().name;
    readings.source = m_source;
    readings.state = stateAt(now);
    readings.error = m_error;
    if (readings.state == FeedState::Away && !readings.error)
        readings.error = m_link.status().error;
    readings.heard = m_heardAt.value_or(Instant());
    for (const auto& [host, sample] : m_newest)
        readings.hosts.push_back(sample);
    return readings;
}

} // namespace pupitre

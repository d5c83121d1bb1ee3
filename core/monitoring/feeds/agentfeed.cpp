// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See agentfeed.h.
#include "core/monitoring/feeds/agentfeed.h"

#include "core/services/places/placelink.h"
#include "core/wire/samplejson.h"
#include "core/wire/samplemethods.h"

#include <nlohmann/json.hpp>

namespace pupitre
{

namespace
{

constexpr int pageOfSamples = 200; // some milliseconds of reading

/// A place from before there was a sampler.
bool knowsNoSamples(const Error& error)
{
    return error.kind == ErrorKind::NotFound && error.detail == "method";
}

} // namespace

AgentFeed::AgentFeed(PlaceLink& link, FeedSink sink) : m_link(link), m_sink(std::move(sink))
{
    connect(&m_link, &PlaceLink::statusChanged, this, &AgentFeed::linkChanged);
}

AgentFeed::~AgentFeed() = default;

void AgentFeed::pace(std::chrono::milliseconds every)
{
    if (every == m_every)
        return;
    m_every = every;
    m_generation = 0; // subscribe anew
    linkChanged();
}

void AgentFeed::linkChanged()
{
    const bool came = m_link.ready() && !m_ready;
    m_ready = m_link.ready();
    if (m_link.status().state == PlaceState::Offline && m_link.generation() != m_generation)
        m_watching = {};
    if (!m_ready || m_every.count() == 0)
        return;
    if (m_generation != m_link.generation())
        subscribe();
    if (came)
        readRing();
}

void AgentFeed::subscribe()
{
    m_generation = m_link.generation();
    m_watching = m_link.subscribe(method::samplesWatch, {{"everyMs", m_every.count()}},
                                  [this](const Result<Json>& said) { taken(said); });
}

/// The answer and each notification hold {sample}; notifications have it in `status`.
void AgentFeed::taken(const Result<Json>& said)
{
    if (!said) {
        if (said.error().kind != ErrorKind::Cancelled)
            m_sink.quiet(knowsNoSamples(said.error()) ? std::nullopt : std::optional(said.error()));
        return;
    }
    const auto inside = said->find("status");
    const Json& status = inside == said->end() ? *said : *inside;
    const auto found = status.find("sample");
    if (found == status.end())
        return;
    if (auto sample = sampleFromJson(*found))
        m_sink.live(std::move(*sample));
    // else a gap: the next one may be better
}

void AgentFeed::catchUp(const RingPosition& read)
{
    m_position = read;
    m_catchingUp = true;
    readRing();
}

void AgentFeed::readRing()
{
    if (!m_catchingUp || m_reading || !m_link.ready())
        return;
    m_reading = true;
    Json params{{"limit", pageOfSamples}};
    if (!m_position.ring.empty())
        params.update({{"ring", m_position.ring}, {"after", m_position.number}});
    m_link.call(method::samplesList, std::move(params),
                Reply<Json>(this, [this](const Result<Json>& answer) { ringRead(answer); }));
}

void AgentFeed::ringRead(const Result<Json>& answer)
{
    m_reading = false;
    const auto page = answer ? samplePageFromJson(*answer) : tl::unexpected(answer.error());
    if (!page || page->ring.empty())
        return; // asked again after the next connection
    const bool further = page->ring != m_position.ring || page->last > m_position.number;
    m_position = {page->ring, page->last};
    std::vector<Sample> samples;
    for (const NumberedSample& numbered : page->samples)
        samples.push_back(numbered.sample);
    if (!samples.empty())
        m_sink.past(std::move(samples));
    if (page->more && further)
        readRing();
}

} // namespace pupitre

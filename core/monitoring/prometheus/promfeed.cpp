// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See promfeed.h.
#include "core/monitoring/prometheus/promfeed.h"

#include "core/services/places/placelink.h"
#include "core/services/presenttime.h"

namespace pupitre
{

namespace
{
constexpr std::chrono::seconds leastPace{5};      // exporters are rarely asked oftener
constexpr std::chrono::seconds pastStep{60};      // as the agents' rings have it
constexpr std::chrono::hours pastPiece{6};        // some megabytes for 32 GPUs
constexpr std::chrono::hours longestPast{7 * 24}; // of the first time
constexpr std::chrono::minutes untilNow{2};       // it may still be gathering what is newer
} // namespace

PrometheusFeed::PrometheusFeed(PlaceLink& link, PrometheusSource source, FeedSink sink)
    : m_link(link), m_throughPlace(source.reach == PromReach::Place), m_ready(link.ready()),
      m_sink(std::move(sink)), m_lane(link.mailbox(), "prometheus"), m_present(m_lane, link, source),
      m_past(m_lane, link, std::move(source))
{
    m_next.callOnTimeout(this, &PrometheusFeed::ask);
    if (m_throughPlace)
        connect(&link, &PlaceLink::statusChanged, this, &PrometheusFeed::linkChanged);
}

void PrometheusFeed::linkChanged()
{
    if (std::exchange(m_ready, m_link.ready()) || !m_ready || !m_next.isActive())
        return;
    ask(); // it has just come back
}

void PrometheusFeed::pace(std::chrono::milliseconds every)
{
    const auto between = std::max<std::chrono::milliseconds>(every, leastPace);
    if (m_next.isActive() && m_next.intervalAsDuration() == between)
        return;
    m_next.start(between);
    ask();
}

void PrometheusFeed::ask()
{
    if (m_throughPlace && !m_link.ready()) {
        m_lost = true;
        return;
    }
    m_present.now(m_next.intervalAsDuration(),
                  [this](const Result<std::vector<Sample>>& samples) { told(samples); });
}

void PrometheusFeed::told(const Result<std::vector<Sample>>& samples)
{
    if (!samples) {
        m_lost = true;
        return m_sink.quiet(samples.error());
    }
    if (samples->empty())
        m_sink.quiet(std::nullopt);
    for (const Sample& sample : *samples)
        m_sink.live(sample);
    if (std::exchange(m_lost, false))
        readOn();
}

void PrometheusFeed::catchUp(const RingPosition& read)
{
    m_catchingUp = true;
    m_read = std::max(Instant(std::chrono::seconds(std::max<std::int64_t>(read.number, 0))),
                      presentTime() - longestPast);
    readOn();
}

RingPosition PrometheusFeed::position() const
{
    return {"prometheus",
            std::chrono::duration_cast<std::chrono::seconds>(m_read.time_since_epoch()).count()};
}

void PrometheusFeed::readOn()
{
    const Instant until = std::min<Instant>(m_read + pastPiece, presentTime() - untilNow);
    if (!m_catchingUp || m_reading || until - m_read < pastStep)
        return;
    m_reading = true;
    m_past.between(m_read, until, pastStep,
                   [this, until](const Result<std::vector<Sample>>& samples) { pastRead(until, samples); });
}

void PrometheusFeed::pastRead(Instant until, const Result<std::vector<Sample>>& samples)
{
    m_reading = false;
    if (!samples)
        return; // asked again once it answers for now
    m_read = until;
    m_sink.past(*samples);
    readOn();
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See recordedfeed.h.
#include "core/monitoring/recording/recordedfeed.h"

#include "core/monitoring/recording/recordedlab.h"
#include "core/monitoring/recording/recordedrows.h"

namespace pupitre
{

namespace
{
constexpr std::chrono::seconds spokenEvery{1};
constexpr std::chrono::minutes lookedBack{40}; // beyond what alerts wait for
constexpr std::chrono::seconds lookedBackEvery{30};
} // namespace

RecordedFeed::RecordedFeed(Instant now, const std::function<void(const Sample&)>& heard)
    : m_since(now),
      m_readings{recordedPlace(), recordedPlace().text(), FeedSource::Recording, FeedState::Live, {}, now, {}}
{
    for (Instant at = now - lookedBack; at < now; at += lookedBackEvery)
        for (int machine = 0; machine < recordedMachines; ++machine)
            if (machine != recordedSilentMachine || at <= recordedSilence(now))
                heard(recordedSample(machine, at, lookedBackEvery));
    (void)speak(now);
}

const PlaceReadings& RecordedFeed::speak(Instant now)
{
    m_readings.heard = now;
    m_readings.hosts.clear();
    for (int machine = 0; machine < recordedMachines; ++machine)
        m_readings.hosts.push_back(recordedSample(
            machine, machine == recordedSilentMachine ? recordedSilence(m_since) : now, spokenEvery));
    return m_readings;
}

} // namespace pupitre

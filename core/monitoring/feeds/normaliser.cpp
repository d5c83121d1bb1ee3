// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See normaliser.h.
#include "core/monitoring/feeds/normaliser.h"

#include <algorithm>

namespace pupitre
{

namespace
{
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr milliseconds longest = std::chrono::minutes(2); // what one sample may stand for
constexpr milliseconds ahead = seconds(5);                // of us, before a sample is of the future
constexpr milliseconds knownSkew = seconds(2);            // less is measured no better
} // namespace

std::optional<Sample> Normaliser::live(Sample sample, Instant arrived)
{
    if (sample.host.empty())
        return std::nullopt;
    const bool jumped = m_clock.heard(sample.at, arrived);
    sample.at = std::min(m_clock.ours(sample.at), arrived);
    if (m_last && sample.at <= *m_last)
        return std::nullopt;
    sample.covers = std::clamp(sample.covers, milliseconds(1), longest);
    if (m_last) {
        const milliseconds since = sample.at - *m_last;
        if (since < sample.covers || (!jumped && since * 2 < sample.covers * 3))
            sample.covers = since; // not into the one before, nor a hair after it
    }
    m_last = sample.at;
    dropImpossible(sample);
    return sample;
}

std::optional<Sample> pastSample(Sample sample, milliseconds skew, Instant now)
{
    if (std::chrono::abs(skew) >= knownSkew)
        sample.at -= skew;
    if (sample.host.empty() || sample.at > now + ahead)
        return std::nullopt;
    sample.covers = std::clamp(sample.covers, milliseconds(1), longest);
    dropImpossible(sample);
    return sample;
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place of the book as it is monitored: its feed, what can be believed of it, and how it stands.
#pragma once

#include "core/monitoring/feeds/feedchoice.h"
#include "core/monitoring/feeds/normaliser.h"
#include "core/monitoring/monitor.h"

#include <map>

namespace pupitre
{

class FollowedPlace final
{
public:
    struct Heard {
        std::function<void(const PlaceId&, const Sample&)> live;
        std::function<void(const PlaceId&, std::vector<Sample>, const RingPosition&)> past;
    };
    /// The link must live longer.
    FollowedPlace(PlaceLink& link, const std::optional<PrometheusSource>& prometheus, Heard heard);
    FollowedPlace(const FollowedPlace&) = delete;
    FollowedPlace& operator=(const FollowedPlace&) = delete;

    void pace(std::chrono::milliseconds every);
    void catchUp(const RingPosition& read) { m_feed->catchUp(read); }
    /// As it stands now.
    [[nodiscard]] PlaceReadings readings(Instant now) const;
    /// The person closed it: nothing is expected of it.
    [[nodiscard]] bool isClosed() const;

private:
    void taken(Sample sample);
    void takenPast(std::vector<Sample> past);
    [[nodiscard]] FeedState stateAt(Instant now) const;

    PlaceLink& m_link;
    FeedSource m_source;
    bool m_throughPlace; // nothing comes while it is away
    Heard m_heard;
    std::chrono::milliseconds m_every{0};
    std::map<std::string, Normaliser> m_normalisers; // by machine
    std::map<std::string, Sample> m_newest;
    std::optional<Instant> m_heardAt;
    bool m_quiet = false; // said so itself
    std::optional<Error> m_error;
    std::unique_ptr<Feed> m_feed; // last: it speaks to the rest
};

} // namespace pupitre

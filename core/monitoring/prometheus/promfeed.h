// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The samples that a place's Prometheus has gathered. It is asked again and again, which it is made for; what
// it measured while nobody listened is read in pieces of some hours.
#pragma once

#include "core/monitoring/feeds/feed.h"
#include "core/monitoring/prometheus/promclient.h"

#include <QTimer>

namespace pupitre
{

class PrometheusFeed final : public QObject, public Feed
{
    Q_OBJECT
public:
    /// The link must live longer.
    PrometheusFeed(PlaceLink& link, PrometheusSource source, FeedSink sink);

    /// Not oftener than it asks itself.
    void pace(std::chrono::milliseconds every) override;
    /// A position's number is the second up to which everything was read.
    void catchUp(const RingPosition& read) override;
    [[nodiscard]] RingPosition position() const override;

private:
    void linkChanged();
    void ask();
    void told(const Result<std::vector<Sample>>& samples);
    void readOn();
    void pastRead(Instant until, const Result<std::vector<Sample>>& samples);

    PlaceLink& m_link;
    bool m_throughPlace; // not asked while the place is away
    bool m_ready = false;
    FeedSink m_sink;
    Lane m_lane;
    PrometheusClient m_present;
    PrometheusClient m_past;
    QTimer m_next;
    bool m_lost = false; // the last question was not answered
    bool m_catchingUp = false;
    bool m_reading = false;
    Instant m_read{}; // up to here
};

} // namespace pupitre

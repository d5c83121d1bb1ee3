// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The samples that a place's own agent measures, over the connection that is there anyway.
#pragma once

#include "core/async/task.h"
#include "core/monitoring/feeds/feed.h"
#include "core/wire/json.h"

#include <QObject>

namespace pupitre
{

class PlaceLink;

class AgentFeed final : public QObject, public Feed
{
    Q_OBJECT
public:
    /// The link must live longer. Never opens it.
    AgentFeed(PlaceLink& link, FeedSink sink);
    ~AgentFeed() override;

    void pace(std::chrono::milliseconds every) override;

    void catchUp(const RingPosition& read) override;
    [[nodiscard]] RingPosition position() const override { return m_position; }

private:
    void linkChanged();
    void subscribe();
    void taken(const Result<Json>& said);
    void readRing();
    void ringRead(const Result<Json>& answer);

    PlaceLink& m_link;
    FeedSink m_sink;
    std::chrono::milliseconds m_every{0}; // 0: not begun
    int m_generation = 0;                 // of the link that the subscription is of
    Task m_watching;
    bool m_ready = false; // the link was, when we looked last
    bool m_catchingUp = false;
    bool m_reading = false;
    RingPosition m_position;
};

} // namespace pupitre

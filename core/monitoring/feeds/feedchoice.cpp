// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See feedchoice.h.
#include "core/monitoring/feeds/feedchoice.h"

#include "core/monitoring/feeds/agentfeed.h"
#include "core/monitoring/prometheus/promfeed.h"

namespace pupitre
{

std::unique_ptr<Feed> makeFeed(PlaceLink& link, const std::optional<PrometheusSource>& prometheus,
                               FeedSink sink)
{
    if (prometheus)
        return std::make_unique<PrometheusFeed>(link, *prometheus, std::move(sink));
    return std::make_unique<AgentFeed>(link, std::move(sink));
}

} // namespace pupitre

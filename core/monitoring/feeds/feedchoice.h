// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which feed a place has.
#pragma once

#include "core/monitoring/feeds/feed.h"
#include "core/monitoring/monitoringsettings.h"

#include <memory>

namespace pupitre
{

class PlaceLink;

/// The place's Prometheus where it has one, else its agent. The link must live longer.
[[nodiscard]] std::unique_ptr<Feed>
makeFeed(PlaceLink& link, const std::optional<PrometheusSource>& prometheus, FeedSink sink);

} // namespace pupitre

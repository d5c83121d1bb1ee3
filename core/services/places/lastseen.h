// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How old what is known of a place is.
#pragma once

#include "core/services/places/placebook.h"

namespace pupitre
{

/// When the place last told of itself, by this computer's clock; nothing while it is connected, and where it
/// never did.
[[nodiscard]] inline std::optional<Instant> lastSeen(const PlaceBook& places, const PlaceId& id)
{
    const PlaceLink* link = places.link(id);
    const SeenFacts* seen = places.seenFacts(id);
    if (link == nullptr || link->ready() || seen == nullptr)
        return std::nullopt;
    return seen->at;
}

} // namespace pupitre

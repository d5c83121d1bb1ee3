// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How old what is known of a place is.
#pragma once

#include "core/services/placelink.h"

namespace pupitre
{

/// When the place last told of itself, by this computer's clock; nothing while it is connected, and where it
/// never did since the program was started.
[[nodiscard]] inline std::optional<Instant> lastSeen(const PlaceStatus& status)
{
    if (status.state == PlaceState::Ready || !status.facts)
        return std::nullopt;
    return status.facts->clock - status.clockSkew;
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which alerts were told when: one is told again after an hour at the earliest.
#pragma once

#include "core/monitoring/alert.h"

#include <map>

namespace pupitre
{

/// What an alert is about.
struct AlertKey {
    AlertKind kind{};
    HostRef host;
    std::string gpu;
    std::optional<Owner> owner;

    auto operator<=>(const AlertKey&) const = default;
};

[[nodiscard]] inline AlertKey keyOf(const Alert& alert)
{
    return {alert.kind, alert.host, alert.gpu, alert.owner};
}

inline constexpr std::chrono::hours alertPause{1};

using ToldAlerts = std::map<AlertKey, Instant>;

} // namespace pupitre

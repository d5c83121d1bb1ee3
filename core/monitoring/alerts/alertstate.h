// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One possible alert: how long its reason has lasted, and whether it stands. It ends later than it begins, so
// that a figure that sways about its limit is one alert.
#pragma once

#include "core/monitoring/alerts/toldalerts.h"

namespace pupitre
{

/// What one sample says of it.
struct AlertSign {
    enum class Says { Nothing, Yes, Between, No } says = Says::Nothing; // Between: over no more, not yet well
    double value = 0;
    double limit = 0;
    std::chrono::milliseconds after{0}; // the reason must last so long
};

struct AlertState {
    std::chrono::milliseconds lasted{0};
    Instant since{};
    Instant last{}; // spoken of
    double value = 0;
    double limit = 0;
    bool stands = false;

    void take(const AlertSign& sign, Instant at, std::chrono::milliseconds covers);
};

inline void AlertState::take(const AlertSign& sign, Instant at, std::chrono::milliseconds covers)
{
    using Says = AlertSign::Says;
    last = at;
    if (sign.says == Says::Nothing)
        return;
    value = sign.value;
    limit = sign.limit;
    if (sign.says == Says::No || (sign.says == Says::Between && !stands)) {
        lasted = std::chrono::milliseconds(0);
        stands = false;
        return;
    }
    if (lasted.count() == 0)
        since = at - covers;
    lasted += covers;
    stands = stands || (sign.says == Says::Yes && lasted >= sign.after);
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks: facts a place writes last, after the thing they speak of is done. Each outranks the clock.
#pragma once

#include "core/domain/instant.h"

#include <optional>
#include <string>

namespace pupitre
{

struct FrozenMark {
    int submission = 0; // number of the frozen submission
    Instant at{};

    bool operator==(const FrozenMark&) const = default;
};

/// Everything marked for one seat in one TP (`revoked` and `blocked` come from the seat's own marks).
struct Marks {
    std::optional<FrozenMark> frozen; // the newest
    int collected = 0;                // number of the newest collected submission, 0: none
    bool revoked = false;
    std::optional<std::string> blocked; // reason, e.g. over quota
    bool purged = false;

    bool operator==(const Marks&) const = default;
};

} // namespace pupitre

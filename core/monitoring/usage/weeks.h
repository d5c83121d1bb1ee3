// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calendar weeks of the person, Monday to Monday, through clock changes.
#pragma once

#include "core/formats/zoneoffsets.h"

#include <vector>

namespace pupitre
{

/// A part of a week; from its Monday, or from where the time asked for begins.
struct WeekPart {
    Instant monday{};
    Instant from{};
    Instant until{};

    bool operator==(const WeekPart&) const = default;
};

/// In order; they make up the time without gaps.
[[nodiscard]] std::vector<WeekPart> weeksIn(const ZoneOffsets& zone, Instant from, Instant until);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was held and what was used over some weeks.
#pragma once

#include "core/domain/instant.h"
#include "core/domain/owner.h"
#include "core/store/placeid.h"

#include <optional>
#include <set>
#include <vector>

namespace pupitre
{

enum class UsageBy { Person, Course, Experiment, Place, Week };

struct UsageQuestion {
    Instant from{};
    Instant until{};
    UsageBy by = UsageBy::Person;
    std::optional<CourseId> course; // only of this one
    std::optional<PlaceId> place;   // only on this one

    bool operator==(const UsageQuestion&) const = default;
};

struct UsageRow {
    Owner owner;          // by person, course, experiment
    PlaceId place;        // by place
    Instant week{};       // by week: its Monday, in the person's zone
    double heldHours = 0; // of GPUs
    double usedHours = 0; // of GPUs: utilisation over time
    double wattHours = 0; // of GPUs
    double coreHours = 0; // of processors, in instances

    /// Used of held, 0 to 1; absent where nothing was held.
    [[nodiscard]] std::optional<double> efficiency() const
    {
        return heldHours > 0 ? std::optional(usedHours / heldHours) : std::nullopt;
    }
    bool operator==(const UsageRow&) const = default;
};

/// What one may ask about: whatever was ever written down, at any time and place.
struct UsageKnown {
    std::set<CourseId> courses;
    std::set<PlaceId> places;
    bool experiments = false;

    bool operator==(const UsageKnown&) const = default;
};

struct UsageTable {
    std::vector<UsageRow> rows; // most held first; by week in order of time
    UsageRow total;             // the sum of the rows, which is that of the GPUs
    double capacityHours = 0;   // of the GPUs that were heard, used or not
    double coveredHours = 0;    // of the time asked for, in which at least one place was heard
    UsageKnown known;

    bool operator==(const UsageTable&) const = default;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rehearsal asked of a place before a course is made there, and what its figures mean for the whole class.
#pragma once

#include "core/domain/course.h"
#include "core/services/places/placelink.h"

namespace pupitre
{

/// What a few throw-away instances took; see the agent's place.rehearse in docs/protocol.md.
struct RehearsalTook {
    int instances = 0;
    std::chrono::milliseconds one{0}; // the slowest, until it answered
    std::chrono::milliseconds all{0}; // side by side
    std::int64_t bytesEach = 0;       // resident, nobody working
    int cpus = 0;
    std::int64_t memoryMiB = 0;
    std::int64_t memoryAvailableMiB = 0;
    std::int64_t diskFreeMiB = 0;
    int gpus = 0;

    bool operator==(const RehearsalTook&) const = default;
};

/// Whole numbers are MiB unless their name says otherwise. What the place has is in RehearsalTook.
struct ClassForecast {
    std::chrono::milliseconds start{0}; // Start TP, at the pace measured
    std::int64_t memoryIdle = 0;        // everybody in, nobody working
    std::int64_t memoryAtMost = 0;      // everybody takes what the limits allow; 0: no limit
    std::int64_t diskAtMost = 0;        // every workspace full; 0: no limit
    int gpusNeeded = 0;
    bool memoryFits = false;     // the idle class
    bool memoryIsShared = false; // what all may take together is more than the place has
    bool diskIsShared = false;
    bool gpusFit = false;

    /// Everything without which the class could not be held.
    [[nodiscard]] bool fits() const { return memoryFits && gpusFit; }
};

[[nodiscard]] ClassForecast forecastFor(const RehearsalTook& took, const Limits& limits, int seats);

/// Starts min(seats, 5) throw-away instances of the first TP of `course` on the place; nobody's name is sent.
/// `progress`: how many of how many have started.
void rehearse(PlaceLink& link, Course course, int seats, Reply<RehearsalTook> reply,
              std::function<void(int done, int total)> progress);

} // namespace pupitre

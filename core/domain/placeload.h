// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the open hours of TPs ask of the place they share, and where that is more than it has. Limits are what
// an instance may take, not what it takes: a shortage says that not everybody can have it at once.
#pragma once

#include "core/domain/course.h"
#include "core/domain/placefacts.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace pupitre
{

/// A TP among all courses of one place.
struct PlaceTp {
    CourseId course;
    TpId tp;

    auto operator<=>(const PlaceTp&) const = default;
};

/// Hours in which seats of a TP are open on the place.
struct Booking {
    PlaceTp tp;
    Instant from{};
    Instant until{};
    int seats = 0;
    Limits limits; // of each of them

    bool operator==(const Booking&) const = default;
};

/// The hours of every session as they are planned, or as they were started and ended; longer for seats with
/// extra time, never past a seat's deadline. Sessions that wait for a click count too. Seats for which the
/// course's compute hosts have room are not on this place.
[[nodiscard]] std::vector<Booking> bookingsOf(const Course& course);

/// What instances may take together. With "unlimited", some of them have no such limit, and it is at least
/// this.
struct Load {
    int instances = 0;
    std::int64_t memoryMiB = 0;
    double cpus = 0; // cores
    int gpus = 0;    // shared by the seats of one TP, never by two TPs
    bool memoryUnlimited = false;
    bool cpusUnlimited = false;

    bool operator==(const Load&) const = default;
};

[[nodiscard]] Load loadOf(int seats, const Limits& limits);

/// A time in which nothing of the load changes.
struct LoadStretch {
    Instant from{};
    Instant until{};
    std::vector<PlaceTp> tps; // ordered
    Load load;

    bool operator==(const LoadStretch&) const = default;
};

/// In order of time, without those in which nothing is open. A seat of a TP counts once, also where two
/// sessions of its TP overlap.
[[nodiscard]] std::vector<LoadStretch> stretchesOf(std::vector<Booking> bookings);

/// Each figure at its highest between `from` and before `until`; they need not be of the same moment.
[[nodiscard]] Load peakOf(const std::vector<LoadStretch>& stretches, Instant from, Instant until);

/// What the place has. Absent: nobody knows, and no shortage is derived from it.
struct PlaceCapacity {
    std::optional<std::int64_t> memoryMiB;
    std::optional<int> cpus;
    std::optional<int> gpus;

    bool operator==(const PlaceCapacity&) const = default;
};

[[nodiscard]] PlaceCapacity capacityOf(const std::optional<PlaceFacts>& facts);

enum class Resource { Gpus, Memory, Cpus };

/// In whole GPUs, MiB, or cores.
struct Shortage {
    Resource of{};
    double need = 0;
    double have = 0;
    bool atLeast = false; // some of the instances have no limit

    [[nodiscard]] double missing() const { return need - have; }
    bool operator==(const Shortage&) const = default;
};

/// In the order of Resource; empty: it fits, or what would be needed to say is not known.
[[nodiscard]] std::vector<Shortage> shortagesOf(const Load& load, const PlaceCapacity& has);

struct Conflict {
    Instant from{};
    Instant until{};
    std::vector<PlaceTp> tps; // ordered
    std::vector<Shortage> shortages;

    bool operator==(const Conflict&) const = default;
};

/// Times in which the TPs that are open together are short of something, at its worst. A TP alone is one only
/// with memory or GPUs: that a class shares the cores is usual.
[[nodiscard]] std::vector<Conflict> conflictsOf(const std::vector<LoadStretch>& stretches,
                                                const PlaceCapacity& has);

} // namespace pupitre

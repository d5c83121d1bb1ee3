// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Is the next TP ready? Facts with figures; the page makes sentences and ticks of them.
#pragma once

#include "core/domain/course.h"
#include "core/domain/placecheck.h"
#include "core/domain/placefacts.h"
#include "core/domain/seatstatus.h"
#include "core/services/places/placelink.h"

#include <cstdint>
#include <vector>

namespace pupitre
{

enum class ReadinessKind {
    PlaceReachable,     // have: ms to connect
    ImagePresent,       // subject: image reference
    WorkspacesPrepared, // have of need
    KeysMissing,        // have: seats without a key, need: seats
    GpusEnough,         // have: GPUs of the place, need: seats / seatsPerGpu rounded up
    DiskEnough,         // have: free MiB, need: MiB for what is still to be copied
    TimerAlive, // have: seconds since the last tick, -1 where there was none; need: when it counts as silent
};

enum class ReadinessVerdict { Ready, Attention, NotReady, Unknown };

struct ReadinessFact {
    ReadinessKind kind{};
    ReadinessVerdict verdict = ReadinessVerdict::Unknown;
    std::int64_t have = 0;
    std::int64_t need = 0;
    std::string subject;
    std::vector<SeatId> seats; // those concerned: without a key, not prepared

    bool operator==(const ReadinessFact&) const = default;
};

/// What is known; absent parts give Unknown.
struct ReadinessInput {
    const Course& course;
    const Tp& tp;
    const PlaceStatus& place;
    const TpStatus* status = nullptr;
    std::optional<bool> imagePresent;
};

[[nodiscard]] std::vector<ReadinessFact> readinessOf(const ReadinessInput& input);

} // namespace pupitre

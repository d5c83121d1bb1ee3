// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the place's clock may decide what cannot be undone. Two clocks are compared with what the last
// heartbeat wrote: the one that people set and the one that counts since boot. Where they disagree by more
// than five minutes, somebody set the clock, and for ten minutes nothing is frozen or purged.
#pragma once

#include "core/agent/course/plan.h"

#include <chrono>
#include <optional>
#include <string>

namespace pupitre
{

/// Both clocks read at the same moment.
struct ClockReading {
    Instant wall{};
    std::chrono::milliseconds sinceBoot{};
    std::string bootId;
    bool operator==(const ClockReading&) const = default;
};

/// The newest jump seen.
struct ClockJump {
    std::chrono::seconds by{};
    std::chrono::milliseconds sinceBoot{}; // when it was seen
    std::string bootId;
    bool operator==(const ClockJump&) const = default;
};

struct Heartbeat {
    ClockReading reading;
    std::optional<ClockJump> jump;
    bool operator==(const Heartbeat&) const = default;
};

inline constexpr std::chrono::minutes clockTolerance{5};
inline constexpr std::chrono::minutes clockDoubt{10};

[[nodiscard]] ClockReading readClocks();

/// The jump between the heartbeat and this reading, else the one the heartbeat remembers while it still
/// matters. After a reboot the clocks cannot be compared, except that the wall clock must not have gone back.
[[nodiscard]] std::optional<ClockJump> standingJump(const std::optional<Heartbeat>& last,
                                                    const ClockReading& now);

[[nodiscard]] Result<std::optional<Heartbeat>> readHeartbeat(const StateTree& tree);
/// What the tick does each minute.
[[nodiscard]] Result<void> writeHeartbeat(const StateTree& tree, const ClockReading& now);

/// The jump that stands at this place now, if one does.
[[nodiscard]] std::optional<ClockJump> standingJump(const StateTree& tree);

} // namespace pupitre

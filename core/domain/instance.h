// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A running environment of one seat, as the place recorded it when it started it. The recorded process, its
// start time and the boot id are what a freeze believes, never an engine's word.
#pragma once

#include "core/domain/ids.h"
#include "core/domain/instant.h"

#include <cstdint>
#include <optional>
#include <string>

namespace pupitre
{

enum class InstanceState { Absent, Starting, Running, Stopping, Failed };

/// A process that cannot be mistaken for a later one with the same pid.
struct ProcessIdentity {
    int pid = 0;
    std::uint64_t startTicks = 0; // field 22 of /proc/<pid>/stat: clock ticks since boot
    std::string bootId;           // /proc/sys/kernel/random/boot_id

    bool operator==(const ProcessIdentity&) const = default;
};

struct InstanceFacts {
    std::string name;   // the engine's name of it, e.g. "pupitre-dl-tp3-s07"
    std::string engine; // "podman"
    std::string host;
    ProcessIdentity init; // its PID 1, seen from the host
    Instant startedAt{};
    Instant endsAt{};
    bool classLimits = true;        // false: hand-in limits
    std::optional<std::string> gpu; // UUID

    bool operator==(const InstanceFacts&) const = default;
};

} // namespace pupitre

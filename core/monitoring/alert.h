// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody ought to look at. Each is about one thing, and is told at most once in an hour.
#pragma once

#include "core/domain/instant.h"
#include "core/domain/owner.h"
#include "core/monitoring/gpuref.h"

#include <chrono>
#include <optional>

namespace pupitre
{

enum class AlertKind {
    IdleHolding,    // value: bytes held; limit: minutes without use, from which it is told
    TooHot,         // value, limit: degrees Celsius
    PlaceSilent,    // since: when it was last heard
    DiskNearlyFull, // value, limit: part of the disk in use, 0 to 1
    MemoryShort     // an instance at its memory limit; value, limit: bytes
};

struct Alert {
    AlertKind kind{};
    HostRef host;
    std::string gpu;            // uuid; empty: it is about the machine or an instance
    std::optional<Owner> owner; // the person concerned, where there is one
    Instant since{};
    double value = 0;
    double limit = 0;

    bool operator==(const Alert&) const = default;
};

/// From when on something is told.
struct AlertLimits {
    std::chrono::minutes idle{20};
    double idleUtilisation = 0.03; // below it a GPU counts as unused
    double temperature = 85;       // of GPUs that do not say their own limit
    double disk = 0.95;
    double memory = 0.95; // of an instance's limit
    std::chrono::seconds silent{90};

    bool operator==(const AlertLimits&) const = default;
};

} // namespace pupitre

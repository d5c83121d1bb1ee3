// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one machine does at one moment, whoever measured it. A figure that a driver does not give, or gives
// out of every reason, is absent: a gap, never a zero.
#pragma once

#include "core/domain/instant.h"
#include "core/domain/owner.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

/// What somebody has of a GPU.
struct GpuHolding {
    Owner owner;
    std::optional<std::int64_t> memoryBytes; // absent: the driver does not say (MIG, no rights)
    int processes = 0;
    bool given = false; // a TP gave this GPU to the owner's instance, whether it is used or not

    bool operator==(const GpuHolding&) const = default;
};

struct GpuReading {
    std::string uuid; // as its driver writes it; unique on the machine
    int index = 0;
    std::string name;
    std::optional<double> utilisation; // 0 to 1
    std::optional<std::int64_t> memoryUsedBytes;
    std::optional<std::int64_t> memoryTotalBytes;
    std::optional<double> powerWatts;
    std::optional<double> powerLimitWatts;
    std::optional<double> temperature;      // degrees Celsius
    std::optional<double> temperatureLimit; // above it the GPU slows down
    std::vector<GpuHolding> holdings;       // by owner, each once

    bool operator==(const GpuReading&) const = default;
};

/// Of a running instance.
struct InstanceReading {
    Owner owner;
    std::optional<double> cores; // busy, over the time since the last reading
    std::optional<double> coresLimit;
    std::optional<std::int64_t> memoryBytes; // without what the kernel caches and can drop
    std::optional<std::int64_t> memoryLimitBytes;
    std::optional<double> diskReadPerSecond; // bytes
    std::optional<double> diskWrittenPerSecond;
    std::optional<double> receivedPerSecond;
    std::optional<double> sentPerSecond;

    bool operator==(const InstanceReading&) const = default;
};

struct HostReading {
    std::optional<double> cores;                 // busy
    int coresTotal = 0;                          // 0: not known
    std::optional<std::int64_t> memoryUsedBytes; // without caches
    std::optional<std::int64_t> memoryTotalBytes;
    std::optional<std::int64_t> diskUsedBytes; // of the file system that holds what the account keeps
    std::optional<std::int64_t> diskTotalBytes;
    std::optional<double> diskReadPerSecond; // bytes
    std::optional<double> diskWrittenPerSecond;
    std::optional<double> receivedPerSecond;
    std::optional<double> sentPerSecond;

    bool operator==(const HostReading&) const = default;
};

struct Sample {
    Instant at{};                        // the clock of the machine, or of who measured it
    std::chrono::milliseconds covers{0}; // how long before `at` it stands for: 1 s while watched, 1 min else
    std::string host;                    // the machine's name; not empty
    HostReading machine;
    std::vector<GpuReading> gpus;           // by index
    std::vector<InstanceReading> instances; // by owner

    bool operator==(const Sample&) const = default;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a machine has done since it booted, as the kernel counts it (proc(5)): rates are between two of these.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

namespace pupitre
{

/// Bytes since boot. They may go back: an interface that went, a counter that ran over.
struct TrafficCounters {
    std::optional<std::int64_t> received{};
    std::optional<std::int64_t> sent{};

    bool operator==(const TrafficCounters&) const = default;
};

struct HostCounters {
    std::optional<std::chrono::microseconds> busy{}; // of all processors
    int cores = 0;
    std::optional<std::int64_t> memoryUsedBytes{}; // now, without what can be dropped
    std::optional<std::int64_t> memoryTotalBytes{};
    std::optional<std::int64_t> diskReadBytes{};
    std::optional<std::int64_t> diskWrittenBytes{};
    TrafficCounters traffic{};

    bool operator==(const HostCounters&) const = default;
};

[[nodiscard]] HostCounters hostCounters();

// Its parts, from the texts of these files; what they do not say is absent.
void readProcStat(std::string_view text,
                  HostCounters& counters); // not: guests (counted already), stolen time
void readMeminfo(std::string_view text, HostCounters& counters);
/// Of whole disks that are hardware, where `isDisk("major:minor")` says so.
void readDiskstats(std::string_view text, bool (*isDisk)(std::string_view), HostCounters& counters);
/// Of what /proc/net/dev counts, but for `lo` and where `counts(name)` says no.
[[nodiscard]] TrafficCounters trafficIn(std::string_view text, bool (*counts)(std::string_view));

/// Of the network namespace that this process is in; absent where it is ours too.
[[nodiscard]] TrafficCounters trafficOf(int pid);

struct DiskUse {
    std::optional<std::int64_t> usedBytes{};
    std::optional<std::int64_t> totalBytes{};
};
/// Of the file system of the nearest folder above `path` that is there: used, and all that this account can
/// ever use of it.
[[nodiscard]] DiskUse diskUse(std::filesystem::path path);

} // namespace pupitre

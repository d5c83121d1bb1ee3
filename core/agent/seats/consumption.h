// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What instances take of their machine, as the kernel counts it: of a control group (version 2, or the
// controllers of version 1) where an instance has one of its own, else of the processes in its process
// namespace. No engine is asked.
#pragma once

#include "core/domain/instance.h"

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace pupitre
{

struct Consumption {
    std::chrono::microseconds cpu{
        0};                       // of all processors; may shrink where processes that ended are forgotten
    std::int64_t memoryBytes = 0; // now, without what the kernel caches and can drop
    std::optional<std::int64_t> diskReadBytes{}; // since it began, as above; absent: nobody counts them
    std::optional<std::int64_t> diskWrittenBytes{};

    bool operator==(const Consumption&) const = default;
};

inline constexpr auto controlGroups = "/sys/fs/cgroup";

/// By the pid of their first processes, in one pass. Who is gone, is in no namespace of its own, or may not
/// be looked at is missing.
[[nodiscard]] std::map<int, Consumption> consumptionOf(const std::vector<ProcessIdentity>& firsts,
                                                       const std::filesystem::path& groups = controlGroups);

/// Of the control groups below `groups` that it is in; nothing where one is not the instance's own, or nobody
/// counts memory and processors there.
[[nodiscard]] std::optional<Consumption> groupConsumption(const ProcessIdentity& first,
                                                          const std::filesystem::path& groups);
/// Of the processes in the process namespaces of these.
[[nodiscard]] std::map<int, Consumption> namespaceConsumption(const std::vector<ProcessIdentity>& firsts);

} // namespace pupitre

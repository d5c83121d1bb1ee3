// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a running instance takes of its machine, beside what its TP gives it.
#pragma once

#include <cstdint>
#include <optional>

namespace pupitre
{

struct InstanceLoad {
    std::optional<int> cpu;       // thousandths of a core, over the last interval; none: seen once so far
    std::int64_t memoryBytes = 0; // without what the kernel caches and can drop
    std::optional<int> cpuLimit;  // thousandths of a core; none: the TP sets no limit
    std::optional<std::int64_t> memoryLimitBytes; // none: the TP sets no limit

    bool operator==(const InstanceLoad&) const = default;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an environment asks of a machine (hostRequirements of devcontainer.json). Sizes in bytes, by 1024.
#pragma once

#include "core/domain/error.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace pupitre
{

enum class GpuWish { None, Optional, Required };

struct HostRequirements {
    int cpus = 0; // 0: not said; so everywhere below
    std::uint64_t memoryBytes = 0;
    std::uint64_t storageBytes = 0;
    GpuWish gpu = GpuWish::None;
    int gpuCores = 0;
    std::uint64_t gpuMemoryBytes = 0;

    bool operator==(const HostRequirements&) const = default;
};

/// "8gb", "512mb", "1024" (bytes); case does not matter. None where it is no such size, or more than 64 bits
/// hold.
[[nodiscard]] std::optional<std::uint64_t> bytesOf(std::string_view size);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What this place says of itself.
#pragma once

#include "core/agent/engines/engine.h"
#include "core/domain/placefacts.h"

namespace pupitre
{

[[nodiscard]] const char* agentVersion();

/// An engine that is missing leaves EngineFacts empty.
[[nodiscard]] PlaceFacts placeFacts(const StateTree& tree, Engine& engine);

struct DiskSpace {
    std::int64_t freeMiB = 0;
    std::int64_t freeInodes = -1; // -1: this file system counts none
};
/// Of the nearest folder above `path` that is there.
[[nodiscard]] DiskSpace diskSpace(std::filesystem::path path);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who holds which GPU of the recorded lab when, and how busily.
#pragma once

#include "core/domain/instant.h"
#include "core/domain/owner.h"

#include <cstdint>
#include <optional>

namespace pupitre
{

struct RecordedWork {
    Owner owner;
    double utilisation = 0; // 0 to 1
    double memory = 0;      // part of the GPU's
    bool given = false;
};

/// Nothing: the GPU is free. `gpu` counts through all machines.
[[nodiscard]] std::optional<RecordedWork> recordedWork(int gpu, Instant at);

/// The same number for the same arguments, 0 to 1, as if drawn.
[[nodiscard]] double recordedDraw(std::uint64_t what, std::uint64_t which, std::uint64_t when);

} // namespace pupitre

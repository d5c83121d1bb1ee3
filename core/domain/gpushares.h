// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A GPU's figures divided among those who hold it. The parts always add up to the whole: what nobody can be
// named for is Nobody's.
#pragma once

#include "core/domain/sample.h"

#include <vector>

namespace pupitre
{

struct GpuShare {
    Owner owner;
    double held = 0;                         // part of this GPU, 0 to 1
    std::optional<double> used;              // part of its utilisation, 0 to 1
    std::optional<std::int64_t> memoryBytes; // of memoryUsedBytes
    std::optional<double> powerWatts;

    bool operator==(const GpuShare&) const = default;
};

/// By owner, each once, never empty. Memory is each one's own; what the driver uses beyond it is Nobody's;
/// where processes claim more than is in use, all are scaled down. A driver does not say whose utilisation
/// and power it is: those who hold memory, else those it was given to, have equal parts of both, and of the
/// GPU held; of a GPU nobody holds they are Nobody's, with `held` 0.
[[nodiscard]] std::vector<GpuShare> sharesOf(const GpuReading& gpu);

} // namespace pupitre

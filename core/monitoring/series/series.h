// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sample as single figures, each of a series: what is remembered, written down and drawn.
#pragma once

#include "core/domain/sample.h"
#include "core/monitoring/curve.h"
#include "core/monitoring/gpuref.h"

#include <compare>
#include <functional>
#include <optional>
#include <string>

namespace pupitre
{

/// The numbers are in the history file: add, never change. Units as in curve.h.
enum class Measure {
    Heard = 0, // 1 while a machine or a GPU was heard
    Utilisation = 1,
    Memory = 2,
    Power = 3,
    Temperature = 4,
    Held = 5, // of a GPU by an owner, 0 to 1
    Cores = 6,
    HostMemory = 7,
    Network = 8,
    Disk = 9
};

/// Of a machine (no gpu), of a GPU, of an owner's part of a GPU, of an owner's instances on a machine.
struct SeriesKey {
    HostRef host;
    std::string gpu; // uuid
    std::optional<Owner> owner;
    Measure measure{};

    auto operator<=>(const SeriesKey&) const = default;
};

using ValueSeen = std::function<void(const SeriesKey&, double)>;
/// Each key at most once. Owners' parts of a GPU add up to the GPU's own figure.
void eachValue(const PlaceId& place, const Sample& sample, const ValueSeen& seen);

[[nodiscard]] Measure measureOf(Metric metric);

} // namespace pupitre

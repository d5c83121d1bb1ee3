// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a chart shows: a figure over time, of a GPU or of whoever uses it.
#pragma once

#include "core/domain/instant.h"
#include "core/domain/owner.h"
#include "core/monitoring/gpuref.h"

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace pupitre
{

/// Of GPUs: utilisation (0 to 1), memory (bytes), power (watts), temperature (degrees Celsius). Of machines:
/// cores busy, memory (bytes), bytes a second of the network and of disks (both directions together).
enum class Metric { Utilisation, Memory, Power, Temperature, Cores, HostMemory, Network, Disk };

enum class Grouping { Gpu, Person, Course, Experiment };

/// Of a GPU or of a machine (HostRef), or of all the chosen GPUs together as far as they are this owner's. By
/// course, an owner has only its course.
using CurveOf = std::variant<GpuRef, HostRef, Owner>;

struct CurvePoint {
    Instant at{}; // the beginning of its bucket
    double low = 0;
    double mean = 0;
    double high = 0;

    bool operator==(const CurvePoint&) const = default;
};

/// Points in order of time. Between two that are further apart than `step` nothing is known: no line is
/// drawn.
struct Curve {
    CurveOf of;
    std::chrono::milliseconds step{0};
    std::vector<CurvePoint> points;

    bool operator==(const Curve&) const = default;
};

/// Grouped by owner, utilisation is in GPUs (2.4 of 8 busy), and the curves' sum is that of the GPUs: stack
/// them. A point is then its mean alone, and nothing wherever an owner had no part of what was heard.
/// Temperature and the machines' metrics are only by GPU and machine.
struct CurveQuestion {
    Metric metric = Metric::Utilisation;
    Grouping grouping = Grouping::Gpu;
    std::vector<GpuRef> gpus;   // which; empty: all
    std::vector<HostRef> hosts; // for the machines' metrics
    Instant from{};
    Instant until{};
    int buckets = 300; // at most so many points a curve: half the width of the plot in pixels

    bool operator==(const CurveQuestion&) const = default;
};

} // namespace pupitre

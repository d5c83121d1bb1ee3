// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a chart shows, as values. It knows nothing of what it is about: names and units come from its owner.
#pragma once

#include "core/domain/instant.h"

#include <QString>

#include <chrono>
#include <vector>

namespace pupitre
{

/// Part: 0 to 1, shown as percent. Count: of things that are counted, halves too.
enum class ChartUnit { Part, Count, Bytes, BytesPerSecond, Watts, Celsius };

struct ChartPoint {
    Instant at{}; // the beginning of what it stands for
    double low = 0;
    double mean = 0;
    double high = 0;

    bool operator==(const ChartPoint&) const = default;
};

/// Points in order of time. Between two that are further apart than `step` and half of it no line is drawn.
struct ChartSeries {
    QString id;   // stays when the name changes with the language
    QString name; // for people
    std::chrono::milliseconds step{0};
    std::vector<ChartPoint> points;

    bool operator==(const ChartSeries&) const = default;
};

enum class ChartKind { Lines, Stack };

struct ChartContent {
    ChartUnit unit = ChartUnit::Part;
    ChartKind kind = ChartKind::Lines;
    Instant from{};
    Instant until{};
    double atLeast = 0; // the axis reaches to this, whatever the values are
    std::vector<ChartSeries> series;

    bool operator==(const ChartContent&) const = default;
};

} // namespace pupitre

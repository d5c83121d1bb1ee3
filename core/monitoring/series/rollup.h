// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a figure was during some time, so that longer times are made of shorter ones.
#pragma once

#include <algorithm>
#include <cstdint>

namespace pupitre
{

struct Rollup {
    double low = 0;
    double high = 0;
    double sum = 0;     // of value times seconds
    double seconds = 0; // that were heard
    std::int64_t n = 0; // of samples

    void add(double value, double over) { merge({value, value, value * over, over, 1}); }
    void merge(const Rollup& other)
    {
        low = n == 0 ? other.low : std::min(low, other.low);
        high = n == 0 ? other.high : std::max(high, other.high);
        sum += other.sum;
        seconds += other.seconds;
        n += other.n;
    }
    [[nodiscard]] double mean() const { return seconds > 0 ? sum / seconds : low; }

    bool operator==(const Rollup&) const = default;
};

} // namespace pupitre

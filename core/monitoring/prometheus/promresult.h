// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Prometheus answers to /api/v1/query and /api/v1/query_range
// (prometheus.io/docs/prometheus/latest/querying/api):
// {"status", "data": {"resultType", "result": […]}, "errorType", "error"}. Values are texts.
#pragma once

#include "core/domain/instant.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

struct PromPoint {
    Instant at{};
    double value = 0; // finite

    bool operator==(const PromPoint&) const = default;
};

struct PromSeries {
    std::map<std::string, std::string, std::less<>> labels; // with __name__
    std::vector<PromPoint> points;                          // in order of time; NaN and Inf are left out

    /// Empty where there is no such label.
    [[nodiscard]] const std::string& label(std::string_view name) const;
    bool operator==(const PromSeries&) const = default;
};

/// Vectors and matrices. InvalidArgument (subject: "prometheus", detail: what it says) where it refuses the
/// question; Malformed for what is no such answer.
[[nodiscard]] Result<std::vector<PromSeries>> seriesFromPrometheus(std::string_view answer);

} // namespace pupitre

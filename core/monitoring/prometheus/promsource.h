// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a Prometheus is that knows a place's GPUs.
#pragma once

#include "core/domain/error.h"

#include <string>

namespace pupitre
{

struct PrometheusSource {
    std::string url;    // http://prometheus.lab:9090, with a path before /api/v1 where a proxy has one
    std::string labels; // see promMatchers(); empty: everything it has

    bool operator==(const PrometheusSource&) const = default;
};

/// What both have to be; InvalidArgument (subject: "url" or "labels"). A password in an address is refused:
/// it would lie in a file.
[[nodiscard]] Result<void> checkPrometheus(const PrometheusSource& source);

} // namespace pupitre

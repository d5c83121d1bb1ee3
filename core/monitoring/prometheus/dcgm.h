// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Series of NVIDIA's DCGM exporter (names: dcgm-exporter, etc/default-counters.csv) and, where it is there,
// of the node exporter, as samples. What the exporters mean by "blank" is a gap.
#pragma once

#include "core/domain/sample.h"
#include "core/monitoring/prometheus/promresult.h"

#include <string>
#include <vector>

namespace pupitre
{

/// One question for all figures. `labels`: matchers that every series has to have, as Prometheus writes them
/// (cluster="lab-a"); empty: none. See promMatchers().
[[nodiscard]] std::string dcgmQuery(const std::string& labels = {});

/// By time, then machine. A machine is what the exporter calls Hostname, else the address it is asked at,
/// without the port. Whose a GPU is, no exporter says: one that a job or a pod has is held by Others. Each
/// stands for `covers`.
[[nodiscard]] std::vector<Sample> samplesFromDcgm(const std::vector<PromSeries>& all,
                                                  std::chrono::milliseconds covers);

} // namespace pupitre

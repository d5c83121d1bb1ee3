// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the labels of the exporters' series say: which GPU, which machine, whether somebody has it. Exporters
// differ by their version and by where they run: on the machine itself, or in Kubernetes, where each has an
// address and a name of its own (dcgm-exporter: pkg of versions 2.4 to 4.2, and what people show of it).
#pragma once

#include "core/monitoring/prometheus/promresult.h"

namespace pupitre
{

/// Which of our own expressions a series comes from.
inline constexpr auto figureLabel = "pupitre";
/// That of the series that tells a machine's name by what is asked there (node_uname_info).
inline constexpr auto nameFigure = "name";

struct GpuIdentity {
    std::string board; // UUID, else "gpu" and its number; empty: of no GPU
    std::string slice; // number of a MIG slice of it; empty: the whole

    [[nodiscard]] std::string name() const { return slice.empty() ? board : board + "/" + slice; }
};
[[nodiscard]] GpuIdentity gpuIdentity(const PromSeries& series);

/// A job or a pod has it.
[[nodiscard]] bool isTaken(const PromSeries& series);

class MachineNames final
{
public:
    explicit MachineNames(const std::vector<PromSeries>& all);
    /// What an exporter says, else where it is asked, without the port.
    [[nodiscard]] std::string of(const PromSeries& series) const;

private:
    std::map<std::string, std::string> m_byAddress;
};

} // namespace pupitre

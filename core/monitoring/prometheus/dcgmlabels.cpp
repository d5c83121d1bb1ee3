// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See dcgmlabels.h.
#include "core/monitoring/prometheus/dcgmlabels.h"

#include <initializer_list>

namespace pupitre
{

namespace
{
constexpr std::size_t longestHostName = 253;

const std::string& firstOf(const PromSeries& series, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        if (const std::string& text = series.label(name); !text.empty())
            return text;
    static const std::string none;
    return none;
}

std::string withoutPort(const std::string& address)
{
    const auto colon = address.rfind(':');
    const bool port = colon != std::string::npos && colon + 1 < address.size()
                      && address.find_first_not_of("0123456789", colon + 1) == std::string::npos;
    std::string host = port ? address.substr(0, colon) : address;
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    return host.substr(0, longestHostName);
}

/// What the exporter calls the machine. In a pod that was not told where it runs it takes its pod's name for
/// it, which is another with each start.
std::string saidName(const PromSeries& series)
{
    const std::string& own = series.label("Hostname");
    const bool machine = !own.empty() && own != series.label("pod");
    return (machine ? own : firstOf(series, {"node", "kubernetes_node"})).substr(0, longestHostName);
}
} // namespace

GpuIdentity gpuIdentity(const PromSeries& series)
{
    GpuIdentity gpu;
    gpu.board = firstOf(series, {"UUID", "uuid"}).substr(0, 100); // the latter before version 2
    if (gpu.board.empty() && !series.label("gpu").empty())
        gpu.board = "gpu" + series.label("gpu").substr(0, 10);
    if (!gpu.board.empty())
        gpu.slice = series.label("GPU_I_ID").substr(0, 10);
    return gpu;
}

bool isTaken(const PromSeries& series)
{
    // Slurm's prologue writes the job's number into a file, and some epilogues a zero.
    if (const std::string& job = series.label("hpc_job"); !job.empty() && job != "0")
        return true;
    if (!firstOf(series, {"exported_pod", "pod_name"}).empty())
        return true;
    // Prometheus calls the pod that it asks "pod" too, if it is not told to honour the exporter's labels, and
    // where those are empty: of a GPU that nobody has.
    const std::string& pod = series.label("pod");
    return !pod.empty() && pod.find("dcgm") == std::string::npos;
}

MachineNames::MachineNames(const std::vector<PromSeries>& all)
{
    // Only the exporter of DCGM says the name beside its figures; the node exporter says its own once.
    for (const bool uname : {false, true})
        for (const PromSeries& series : all) {
            if ((series.label(figureLabel) == nameFigure) != uname)
                continue;
            const std::string name =
                uname ? series.label("nodename").substr(0, longestHostName) : saidName(series);
            if (!name.empty())
                m_byAddress.emplace(withoutPort(series.label("instance")), name);
        }
}

std::string MachineNames::of(const PromSeries& series) const
{
    if (std::string name = saidName(series); !name.empty())
        return name;
    const std::string address = withoutPort(series.label("instance"));
    const auto known = m_byAddress.find(address);
    return known != m_byAddress.end() ? known->second : address;
}

} // namespace pupitre

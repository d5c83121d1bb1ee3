// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See sampler.h.
#include "core/agent/sampling/sampler.h"

#include "core/agent/sampling/owners.h"
#include "core/agent/system/clock.h"
#include "core/agent/system/process.h"

#include <algorithm>

namespace pupitre
{

/// A driver counts processes in the first of all namespaces (linux/proc_ns.h: PROC_PID_INIT_INO).
bool driverCountsAsWe()
{
    constexpr ino_t firstNamespace = 0xEFFFFFFC;
    return PidNamespaces::own() == firstNamespace;
}

Sampler::Sampler(StateTree tree, std::optional<Counters> before)
    : m_tree(std::move(tree)), m_before(std::move(before)), m_ownIds(ownSubordinateIds())
{
}

Sample Sampler::sample(GpuFigures figures, const GpuFixtures& fixtures, std::chrono::milliseconds covers)
{
    const auto running = runningInstances(m_tree);
    Counters counters = countersNow(running);
    Sample sample;
    sample.at = now();
    sample.covers = covers;
    if (m_before && counters.at > m_before->at && counters.at - m_before->at <= longestRate)
        sample.covers = counters.at - m_before->at;
    sample.host = hostName();
    const Counters* before = m_before ? &*m_before : nullptr;
    sample.machine = hostReading(before, counters);
    const DiskUse disk = diskUse(m_tree.root());
    sample.machine.diskUsedBytes = disk.usedBytes;
    sample.machine.diskTotalBytes = disk.totalBytes;
    sample.instances = instanceReadings(running, before, counters);
    std::erase_if(sample.instances,
                  [](const InstanceReading& one) { return one.owner.kind != OwnerKind::Seat; });

    std::vector<GivenGpu> given;
    for (const RunningInstance& instance : running)
        if (instance.gpu)
            given.push_back({fixtures.gpuOf(*instance.gpu), instance.owner});
    fixtures.completeFigures(figures);
    Owners owners(running, m_ownIds);
    const bool known = driverCountsAsWe();
    sample.gpus =
        withHoldings(std::move(figures), given, [&](int pid) { return known ? owners.of(pid) : Owner{}; });
    m_before = std::move(counters);
    return sample;
}

bool namesSlices(const GpuFigures& figures)
{
    return std::ranges::any_of(figures.processes,
                               [](const GpuProcess& one) { return one.gpu.starts_with("MIG-"); });
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See sampling.h. A counter that went back has no rate. Figures are rounded to what anybody can see, so that
// lines stay short.
#include "core/agent/sampling/sampling.h"

#include "core/agent/course/loads.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace pupitre
{

namespace
{
using std::chrono::milliseconds;
using Bytes = std::optional<std::int64_t>;

/// Zero: no rate can be told.
milliseconds between(const Counters* before, const Counters& now)
{
    if (before == nullptr || now.at <= before->at || now.at - before->at > longestRate)
        return milliseconds{0};
    return now.at - before->at;
}

std::optional<double> perSecond(const Bytes& before, const Bytes& now, milliseconds elapsed)
{
    if (!before || !now || *now < *before || elapsed <= milliseconds{0})
        return std::nullopt;
    return std::round(static_cast<double>(*now - *before) * 1000 / static_cast<double>(elapsed.count()));
}

void addFigure(auto& sum, const auto& more)
{
    if (more)
        sum = sum.value_or(0) + *more;
}

GpuHolding& holdingOf(GpuReading& gpu, const Owner& owner)
{
    const auto found = std::ranges::find(gpu.holdings, owner, &GpuHolding::owner);
    return found != gpu.holdings.end() ? *found : gpu.holdings.emplace_back(GpuHolding{owner, {}, 0, false});
}

/// Of the figures that an instance has of itself.
InstanceReading readingOf(const RunningInstance& instance, const InstanceCounters* before,
                          const InstanceCounters& now, milliseconds elapsed)
{
    InstanceReading reading;
    reading.owner = instance.owner;
    reading.coresLimit = instance.limits.cpus;
    reading.memoryBytes = now.consumed.memoryBytes;
    if (instance.limits.memoryMiB)
        reading.memoryLimitBytes = std::int64_t{*instance.limits.memoryMiB} << 20;
    if (before == nullptr || elapsed <= milliseconds{0})
        return reading;
    reading.cores = coreShare(before->consumed.cpu, now.consumed.cpu, elapsed) / 1000.0;
    reading.diskReadPerSecond =
        perSecond(before->consumed.diskReadBytes, now.consumed.diskReadBytes, elapsed);
    reading.diskWrittenPerSecond =
        perSecond(before->consumed.diskWrittenBytes, now.consumed.diskWrittenBytes, elapsed);
    reading.receivedPerSecond = perSecond(before->traffic.received, now.traffic.received, elapsed);
    reading.sentPerSecond = perSecond(before->traffic.sent, now.traffic.sent, elapsed);
    return reading;
}

void addReading(InstanceReading& sum, const InstanceReading& more)
{
    addFigure(sum.cores, more.cores);
    addFigure(sum.coresLimit, more.coresLimit);
    addFigure(sum.memoryBytes, more.memoryBytes);
    addFigure(sum.memoryLimitBytes, more.memoryLimitBytes);
    addFigure(sum.diskReadPerSecond, more.diskReadPerSecond);
    addFigure(sum.diskWrittenPerSecond, more.diskWrittenPerSecond);
    addFigure(sum.receivedPerSecond, more.receivedPerSecond);
    addFigure(sum.sentPerSecond, more.sentPerSecond);
}
} // namespace

std::vector<GpuReading> withHoldings(GpuFigures figures, const std::vector<GivenGpu>& given,
                                     const std::function<Owner(int pid)>& ownerOf)
{
    std::map<int, Owner> asked;
    for (GpuReading& gpu : figures.gpus) {
        for (const GpuProcess& process : figures.processes) {
            if (process.gpu != gpu.uuid)
                continue;
            if (!asked.contains(process.pid))
                asked.emplace(process.pid, ownerOf(process.pid));
            GpuHolding& holding = holdingOf(gpu, asked.at(process.pid));
            ++holding.processes;
            addFigure(holding.memoryBytes, process.memoryBytes);
        }
        for (const GivenGpu& one : given)
            if (one.gpu == gpu.uuid)
                holdingOf(gpu, one.owner).given = true;
        std::ranges::sort(gpu.holdings, {}, &GpuHolding::owner);
    }
    return std::move(figures.gpus);
}

HostReading hostReading(const Counters* before, const Counters& now)
{
    HostReading reading;
    reading.coresTotal = now.host.cores;
    reading.memoryUsedBytes = now.host.memoryUsedBytes;
    reading.memoryTotalBytes = now.host.memoryTotalBytes;
    const auto elapsed = between(before, now);
    if (elapsed <= milliseconds{0})
        return reading;
    if (before->host.busy && now.host.busy && *now.host.busy >= *before->host.busy)
        reading.cores = coreShare(*before->host.busy, *now.host.busy, elapsed) / 1000.0;
    reading.diskReadPerSecond = perSecond(before->host.diskReadBytes, now.host.diskReadBytes, elapsed);
    reading.diskWrittenPerSecond =
        perSecond(before->host.diskWrittenBytes, now.host.diskWrittenBytes, elapsed);
    reading.receivedPerSecond = perSecond(before->host.traffic.received, now.host.traffic.received, elapsed);
    reading.sentPerSecond = perSecond(before->host.traffic.sent, now.host.traffic.sent, elapsed);
    return reading;
}

std::vector<InstanceReading> instanceReadings(const std::vector<RunningInstance>& running,
                                              const Counters* before, const Counters& now)
{
    const auto elapsed = between(before, now);
    std::vector<InstanceReading> readings;
    for (const RunningInstance& instance : running) {
        const auto key = counterKey(instance.init);
        const auto counted = now.instances.find(key);
        if (counted == now.instances.end())
            continue;
        const InstanceCounters* earlier = nullptr;
        if (before != nullptr)
            if (const auto found = before->instances.find(key); found != before->instances.end())
                earlier = &found->second;
        const auto reading = readingOf(instance, earlier, counted->second, elapsed);
        if (const auto same = std::ranges::find(readings, reading.owner, &InstanceReading::owner);
            same != readings.end())
            addReading(*same, reading);
        else
            readings.push_back(reading);
    }
    std::ranges::sort(readings, {}, &InstanceReading::owner);
    return readings;
}

} // namespace pupitre

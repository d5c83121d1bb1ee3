// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which figures cannot be.
#include "core/monitoring/feeds/normaliser.h"

#include <algorithm>
#include <cmath>

namespace pupitre
{

namespace
{

void within(std::optional<double>& figure, double low, double high)
{
    if (figure && !(*figure >= low && *figure <= high)) // also what is not a number
        figure.reset();
}

void atLeastNothing(std::optional<std::int64_t>& bytes)
{
    if (bytes && *bytes < 0)
        bytes.reset();
}

constexpr double mostPerSecond = 1e13; // bytes: beyond every bus
constexpr double mostWatts = 5000;
constexpr double mostCores = 4096;

std::vector<GpuHolding> eachOnce(const std::vector<GpuHolding>& holdings)
{
    std::vector<GpuHolding> once;
    for (const GpuHolding& holding : holdings) {
        const auto same = std::find_if(once.begin(), once.end(), [&holding](const GpuHolding& other) {
            return other.owner == holding.owner;
        });
        if (same == once.end()) {
            once.push_back(holding);
            continue;
        }
        if (holding.memoryBytes)
            same->memoryBytes = same->memoryBytes.value_or(0) + *holding.memoryBytes;
        same->processes += holding.processes;
        same->given = same->given || holding.given;
    }
    return once;
}

void dropImpossibleOf(GpuReading& gpu)
{
    within(gpu.utilisation, 0, 1);
    within(gpu.powerWatts, 0, mostWatts);
    within(gpu.powerLimitWatts, 0, mostWatts);
    within(gpu.temperature, -40, 150);
    within(gpu.temperatureLimit, 1, 150);
    atLeastNothing(gpu.memoryUsedBytes);
    atLeastNothing(gpu.memoryTotalBytes);
    if (gpu.memoryUsedBytes && gpu.memoryTotalBytes && *gpu.memoryUsedBytes > *gpu.memoryTotalBytes)
        gpu.memoryUsedBytes.reset();
    for (GpuHolding& holding : gpu.holdings) {
        atLeastNothing(holding.memoryBytes);
        holding.processes = std::max(holding.processes, 0);
    }
    gpu.holdings = eachOnce(gpu.holdings);
}

void dropImpossibleOf(HostReading& machine)
{
    within(machine.cores, 0, machine.coresTotal > 0 ? machine.coresTotal * 1.1 : mostCores);
    atLeastNothing(machine.memoryUsedBytes);
    atLeastNothing(machine.memoryTotalBytes);
    atLeastNothing(machine.diskUsedBytes);
    atLeastNothing(machine.diskTotalBytes);
    for (auto* rate : {&machine.diskReadPerSecond, &machine.diskWrittenPerSecond, &machine.receivedPerSecond,
                       &machine.sentPerSecond})
        within(*rate, 0, mostPerSecond);
}

void dropImpossibleOf(InstanceReading& instance)
{
    within(instance.cores, 0, mostCores);
    within(instance.coresLimit, 0, mostCores);
    atLeastNothing(instance.memoryBytes);
    atLeastNothing(instance.memoryLimitBytes);
    for (auto* rate : {&instance.diskReadPerSecond, &instance.diskWrittenPerSecond,
                       &instance.receivedPerSecond, &instance.sentPerSecond})
        within(*rate, 0, mostPerSecond);
}

} // namespace

void dropImpossible(Sample& sample)
{
    dropImpossibleOf(sample.machine);
    std::vector<GpuReading> gpus;
    for (GpuReading& gpu : sample.gpus) {
        const bool again = std::any_of(gpus.begin(), gpus.end(),
                                       [&gpu](const GpuReading& other) { return other.uuid == gpu.uuid; });
        if (gpu.uuid.empty() || again)
            continue;
        dropImpossibleOf(gpu);
        gpus.push_back(std::move(gpu));
    }
    sample.gpus = std::move(gpus);
    for (InstanceReading& instance : sample.instances)
        dropImpossibleOf(instance);
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See alertsigns.h.
#include "core/monitoring/alerts/alertsigns.h"

namespace pupitre
{

namespace
{

using Says = AlertSign::Says;
using std::chrono::seconds;

constexpr seconds shortly{10}; // a peak is no reason
constexpr double coolerBy = 3; // degrees
constexpr double roomierBy = 0.01;
constexpr double busierBy = 0.02;

/// `end` is on the good side of `limit`.
Says saidOver(double value, double limit, double end)
{
    return value >= limit ? Says::Yes : value > end ? Says::Between : Says::No;
}

AlertSign idleSign(const GpuReading& gpu, const GpuHolding& holding, const AlertLimits& limits)
{
    AlertSign sign;
    sign.value = static_cast<double>(holding.memoryBytes.value_or(0));
    sign.limit = static_cast<double>(limits.idle.count());
    sign.after = limits.idle;
    if (!gpu.utilisation)
        return sign;
    const double used = *gpu.utilisation;
    sign.says = used < limits.idleUtilisation              ? Says::Yes
                : used < limits.idleUtilisation + busierBy ? Says::Between
                                                           : Says::No;
    return sign;
}

void sayOfGpu(const HostRef& host, const GpuReading& gpu, const AlertLimits& limits,
              std::vector<SaidAlert>& said)
{
    for (const GpuHolding& holding : gpu.holdings)
        if (holding.owner.kind != OwnerKind::Nobody && holding.memoryBytes.value_or(0) > 0)
            said.push_back(
                {{AlertKind::IdleHolding, host, gpu.uuid, holding.owner}, idleSign(gpu, holding, limits)});
    if (!gpu.temperature)
        return;
    const double limit = gpu.temperatureLimit.value_or(limits.temperature);
    said.push_back({{AlertKind::TooHot, host, gpu.uuid, {}},
                    {saidOver(*gpu.temperature, limit, limit - coolerBy), *gpu.temperature, limit, shortly}});
}

void sayOfDisk(const HostRef& host, const HostReading& machine, const AlertLimits& limits,
               std::vector<SaidAlert>& said)
{
    if (!machine.diskUsedBytes || machine.diskTotalBytes.value_or(0) <= 0)
        return;
    const double part =
        static_cast<double>(*machine.diskUsedBytes) / static_cast<double>(*machine.diskTotalBytes);
    said.push_back({{AlertKind::DiskNearlyFull, host, {}, {}},
                    {saidOver(part, limits.disk, limits.disk - roomierBy), part, limits.disk, {}}});
}

void sayOfInstance(const HostRef& host, const InstanceReading& instance, const AlertLimits& limits,
                   std::vector<SaidAlert>& said)
{
    if (!instance.memoryBytes || instance.memoryLimitBytes.value_or(0) <= 0)
        return;
    constexpr double easierBy = 0.03;
    const auto most = static_cast<double>(*instance.memoryLimitBytes);
    const auto value = static_cast<double>(*instance.memoryBytes);
    said.push_back({{AlertKind::MemoryShort, host, {}, instance.owner},
                    {saidOver(value / most, limits.memory, limits.memory - easierBy), value, most, shortly}});
}

} // namespace

std::vector<SaidAlert> signsIn(const PlaceId& place, const Sample& sample, const AlertLimits& limits)
{
    const HostRef host{place, sample.host};
    std::vector<SaidAlert> said;
    for (const GpuReading& gpu : sample.gpus)
        sayOfGpu(host, gpu, limits, said);
    sayOfDisk(host, sample.machine, limits, said);
    for (const InstanceReading& instance : sample.instances)
        sayOfInstance(host, instance, limits, said);
    return said;
}

} // namespace pupitre

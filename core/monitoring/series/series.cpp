// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See series.h.
#include "core/monitoring/series/series.h"

#include "core/domain/gpushares.h"

#include <map>

namespace pupitre
{

namespace
{

class Figures
{
public:
    Figures(const PlaceId& place, const Sample& sample, const ValueSeen& seen)
        : m_key{{place, sample.host}, {}, {}, {}}, m_seen(seen)
    {
    }

    void put(const std::string& gpu, const std::optional<Owner>& owner, Measure measure,
             std::optional<double> value)
    {
        if (!value)
            return;
        m_key.gpu = gpu;
        m_key.owner = owner;
        m_key.measure = measure;
        m_seen(m_key, *value);
    }
    void put(const std::string& gpu, const std::optional<Owner>& owner, Measure measure,
             std::optional<std::int64_t> bytes)
    {
        if (bytes)
            put(gpu, owner, measure, std::optional(static_cast<double>(*bytes)));
    }

private:
    SeriesKey m_key; // one for all: a second of a lab has a thousand figures
    const ValueSeen& m_seen;
};

std::optional<double> bothWays(std::optional<double> in, std::optional<double> out)
{
    return in || out ? std::optional(in.value_or(0) + out.value_or(0)) : std::nullopt;
}

void putGpu(Figures& figures, const GpuReading& gpu)
{
    figures.put(gpu.uuid, {}, Measure::Heard, std::optional(1.0));
    figures.put(gpu.uuid, {}, Measure::Utilisation, gpu.utilisation);
    figures.put(gpu.uuid, {}, Measure::Memory, gpu.memoryUsedBytes);
    figures.put(gpu.uuid, {}, Measure::Power, gpu.powerWatts);
    figures.put(gpu.uuid, {}, Measure::Temperature, gpu.temperature);
    for (const GpuShare& share : sharesOf(gpu)) {
        figures.put(gpu.uuid, share.owner, Measure::Utilisation, share.used);
        figures.put(gpu.uuid, share.owner, Measure::Memory, share.memoryBytes);
        figures.put(gpu.uuid, share.owner, Measure::Power, share.powerWatts);
        if (share.held > 0)
            figures.put(gpu.uuid, share.owner, Measure::Held, std::optional(share.held));
    }
}

void putInstances(Figures& figures, const std::vector<InstanceReading>& instances)
{
    std::map<Owner, double> cores; // an owner may have several
    for (const InstanceReading& instance : instances)
        if (instance.cores)
            cores[instance.owner] += *instance.cores;
    for (const auto& [owner, busy] : cores)
        figures.put({}, owner, Measure::Cores, std::optional(busy));
}

} // namespace

void eachValue(const PlaceId& place, const Sample& sample, const ValueSeen& seen)
{
    Figures figures(place, sample, seen);
    const HostReading& machine = sample.machine;
    figures.put({}, {}, Measure::Heard, std::optional(1.0));
    figures.put({}, {}, Measure::Cores, machine.cores);
    figures.put({}, {}, Measure::HostMemory, machine.memoryUsedBytes);
    figures.put({}, {}, Measure::Network, bothWays(machine.receivedPerSecond, machine.sentPerSecond));
    figures.put({}, {}, Measure::Disk, bothWays(machine.diskReadPerSecond, machine.diskWrittenPerSecond));
    for (const GpuReading& gpu : sample.gpus)
        putGpu(figures, gpu);
    putInstances(figures, sample.instances);
}

Measure measureOf(Metric metric)
{
    switch (metric) {
    case Metric::Utilisation:
        return Measure::Utilisation;
    case Metric::Memory:
        return Measure::Memory;
    case Metric::Power:
        return Measure::Power;
    case Metric::Temperature:
        return Measure::Temperature;
    case Metric::Cores:
        return Measure::Cores;
    case Metric::HostMemory:
        return Measure::HostMemory;
    case Metric::Network:
        return Measure::Network;
    case Metric::Disk:
        return Measure::Disk;
    }
    return Measure::Heard;
}

} // namespace pupitre

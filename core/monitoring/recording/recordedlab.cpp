// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See recordedlab.h.
#include "core/monitoring/recording/recordedlab.h"

#include "core/monitoring/recording/recordedwork.h"

#include <algorithm>
#include <map>

namespace pupitre
{

namespace
{

constexpr std::int64_t gib = std::int64_t{1024} * 1024 * 1024;

struct RecordedMachine {
    const char* name;
    int gpus;
    int firstGpu; // counted through all machines
    const char* model;
    std::int64_t memoryGib;
    double watts;
    int cores;
};

constexpr RecordedMachine lab[recordedMachines] = {
    {"demo-alder", 4, 0, "NVIDIA A100 80GB PCIe", 80, 300, 64},
    {"demo-beech", 4, 4, "NVIDIA A100 80GB PCIe", 80, 300, 64},
    {"demo-cedar", 8, 8, "NVIDIA H100 80GB HBM3", 80, 700, 128},
    {"demo-elm", 4, 16, "NVIDIA L40S", 48, 350, 48},
    {"demo-hazel", 4, 20, "NVIDIA L40S", 48, 350, 48},
    {"demo-maple", 4, 24, "Tesla T4", 16, 70, 32},
    {"demo-oak", 8, 28, "NVIDIA RTX A5000", 24, 230, 64},
    {"demo-willow", 0, 36, "", 0, 0, 32},
};

constexpr int hotGpu = 13;
constexpr int powerlessGpu = 26;

GpuReading recordedGpu(const RecordedMachine& machine, int index, Instant at,
                       const std::optional<RecordedWork>& work)
{
    const int number = machine.firstGpu + index;
    GpuReading gpu;
    gpu.uuid = "GPU-demo-" + std::to_string(100 + number);
    gpu.index = index;
    gpu.name = machine.model;
    const double busy = work ? work->utilisation : 0;
    gpu.utilisation = busy;
    gpu.memoryTotalBytes = machine.memoryGib * gib;
    const std::int64_t ofDriver = gib / 2;
    const auto ofWork =
        work ? static_cast<std::int64_t>(work->memory * static_cast<double>(*gpu.memoryTotalBytes - ofDriver))
             : 0;
    gpu.memoryUsedBytes = ofDriver + ofWork;
    if (number != powerlessGpu) {
        gpu.powerWatts = machine.watts * (0.18 + 0.75 * busy);
        gpu.powerLimitWatts = machine.watts;
    }
    const auto minute = static_cast<std::uint64_t>(at.time_since_epoch() / std::chrono::minutes(1));
    gpu.temperature = 34 + 38 * busy + 3 * recordedDraw(100, static_cast<std::uint64_t>(number), minute);
    if (number == hotGpu)
        gpu.temperature = 88 + 3 * recordedDraw(100, 0, minute);
    gpu.temperatureLimit = 87;
    if (work)
        gpu.holdings.push_back({work->owner, ofWork, 1, work->given});
    return gpu;
}

/// Of each seat with a GPU here; the first of the first machine is at its memory limit.
std::vector<InstanceReading> instancesOf(const RecordedMachine& machine, const Sample& sample)
{
    std::map<Owner, InstanceReading> instances;
    for (const GpuReading& gpu : sample.gpus)
        for (const GpuHolding& holding : gpu.holdings)
            if (holding.owner.kind == OwnerKind::Seat) {
                InstanceReading& instance = instances[holding.owner];
                instance.owner = holding.owner;
                instance.cores = instance.cores.value_or(0) + 0.3 + 2.5 * gpu.utilisation.value_or(0);
                instance.coresLimit = 8;
                instance.memoryLimitBytes = 32 * gib;
                instance.memoryBytes = 4 * gib + holding.memoryBytes.value_or(0) / 5;
            }
    std::vector<InstanceReading> list;
    for (auto& [owner, instance] : instances)
        list.push_back(std::move(instance));
    if (machine.firstGpu == lab[1].firstGpu && !list.empty())
        list.front().memoryBytes = *list.front().memoryLimitBytes - 200'000'000;
    return list;
}

HostReading recordedHost(const RecordedMachine& machine, const Sample& sample, int number)
{
    const auto which = static_cast<std::uint64_t>(number);
    const auto ten = static_cast<std::uint64_t>(sample.at.time_since_epoch() / std::chrono::seconds(10));
    double busy = 0.6 + 0.02 * machine.cores * recordedDraw(200, which, ten);
    for (const GpuReading& gpu : sample.gpus)
        busy += 3 * gpu.utilisation.value_or(0);
    HostReading host;
    host.cores = std::min(busy, static_cast<double>(machine.cores));
    host.coresTotal = machine.cores;
    host.memoryTotalBytes = machine.cores * 4 * gib;
    host.memoryUsedBytes = 12 * gib + static_cast<std::int64_t>(busy * 2.5 * static_cast<double>(gib));
    host.diskTotalBytes = 4000 * gib;
    host.diskUsedBytes = machine.gpus == 0 ? 3870 * gib : (1400 + 200 * number) * gib;
    host.diskReadPerSecond = busy * 9e6 * (0.5 + recordedDraw(201, which, ten));
    host.diskWrittenPerSecond = busy * 2e6 * (0.5 + recordedDraw(202, which, ten));
    host.receivedPerSecond = busy * 4e6 * (0.5 + recordedDraw(203, which, ten));
    host.sentPerSecond = busy * 1e6 * (0.5 + recordedDraw(204, which, ten));
    return host;
}

} // namespace

const PlaceId& recordedPlace()
{
    static const PlaceId id = *PlaceId::parse("recorded_lab");
    return id;
}

Sample recordedSample(int machine, Instant at, std::chrono::milliseconds covers)
{
    const RecordedMachine& which = lab[machine];
    Sample sample;
    sample.at = at;
    sample.covers = covers;
    sample.host = which.name;
    for (int gpu = 0; gpu < which.gpus; ++gpu)
        sample.gpus.push_back(recordedGpu(which, gpu, at, recordedWork(which.firstGpu + gpu, at)));
    sample.instances = instancesOf(which, sample);
    sample.machine = recordedHost(which, sample, machine);
    return sample;
}

} // namespace pupitre

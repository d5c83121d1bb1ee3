// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See dcgm.h. A MIG slice has the UUID of its GPU and an id of its own (GPU_I_ID).
#include "core/monitoring/prometheus/dcgm.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace pupitre
{

namespace
{
constexpr double mebibyte = 1024.0 * 1024.0;
constexpr auto figureLabel = "pupitre"; // which of our own expressions a series comes from

using SampleKey = std::pair<Instant, std::string>;

/// Memory is told in parts.
struct GatheredGpu {
    GpuReading reading;
    std::optional<std::int64_t> free;
    std::int64_t reserved = 0;
};

struct Gathered {
    Sample sample;
    std::map<std::string, GatheredGpu> gpus;
    std::optional<std::int64_t> memoryFree;
};

std::string withoutPort(const std::string& address)
{
    const auto colon = address.rfind(':');
    const bool port = colon != std::string::npos && colon + 1 < address.size()
                      && address.find_first_not_of("0123456789", colon + 1) == std::string::npos;
    std::string host = port ? address.substr(0, colon) : address;
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    return host;
}

/// DCGM's blanks are at the ends of their types, far beyond what a GPU can have.
std::optional<double> within(double value, double least, double most)
{
    return value >= least && value <= most ? std::optional(value) : std::nullopt;
}

std::optional<std::int64_t> bytesOf(double value, double unit)
{
    const auto bytes = within(value * unit, 0, 1e15);
    return bytes ? std::optional(static_cast<std::int64_t>(*bytes)) : std::nullopt;
}

void putGpuFigure(GatheredGpu& gathered, const std::string& name, double value)
{
    GpuReading& gpu = gathered.reading;
    if (name == "DCGM_FI_DEV_GPU_UTIL") {
        if (const auto percent = within(value, 0, 100))
            gpu.utilisation = *percent / 100;
    } else if (name == "DCGM_FI_PROF_GR_ENGINE_ACTIVE") {
        if (const auto part = within(value, 0, 1);
            part && !gpu.utilisation) // of a MIG slice there is nothing else
            gpu.utilisation = part;
    } else if (name == "DCGM_FI_DEV_FB_USED") {
        gpu.memoryUsedBytes = bytesOf(value, mebibyte);
    } else if (name == "DCGM_FI_DEV_FB_FREE") {
        gathered.free = bytesOf(value, mebibyte);
    } else if (name == "DCGM_FI_DEV_FB_RESERVED") {
        gathered.reserved = bytesOf(value, mebibyte).value_or(0);
    } else if (name == "DCGM_FI_DEV_GPU_TEMP") {
        gpu.temperature = within(value, -50, 200);
    } else if (name == "DCGM_FI_DEV_SLOWDOWN_TEMP") {
        gpu.temperatureLimit = within(value, 1, 200);
    } else if (name == "DCGM_FI_DEV_POWER_USAGE") {
        gpu.powerWatts = within(value, 0, 10'000);
    } else if (name == "DCGM_FI_DEV_POWER_MGMT_LIMIT") {
        gpu.powerLimitWatts = within(value, 1, 10'000);
    }
}

void putHostFigure(Gathered& gathered, const std::string& which, double value)
{
    HostReading& host = gathered.sample.machine;
    if (which == "cores")
        host.cores = within(value, 0, 100'000);
    else if (which == "coresTotal")
        host.coresTotal = static_cast<int>(within(value, 0, 100'000).value_or(0));
    else if (which == "memoryTotal")
        host.memoryTotalBytes = bytesOf(value, 1);
    else if (which == "memoryFree")
        gathered.memoryFree = bytesOf(value, 1);
}

std::string gpuName(const PromSeries& series)
{
    std::string uuid = series.label("UUID").substr(0, 100);
    if (uuid.empty() && !series.label("gpu").empty())
        uuid = "gpu" + series.label("gpu").substr(0, 10);
    if (const std::string& slice = series.label("GPU_I_ID"); !slice.empty())
        uuid += "/" + slice.substr(0, 10);
    return uuid;
}

int indexOf(const PromSeries& series)
{
    const std::string& text = series.label("gpu");
    int index = 0;
    std::from_chars(text.data(), text.data() + text.size(), index);
    return std::clamp(index, 0, 1'000'000);
}

void describe(GpuReading& gpu, const PromSeries& series)
{
    gpu.index = indexOf(series);
    if (const std::string& model = series.label("modelName"); !model.empty())
        gpu.name = model.substr(0, 100);
    if (const std::string& profile = series.label("GPU_I_PROFILE");
        !profile.empty() && !gpu.name.ends_with(profile))
        gpu.name += " " + profile.substr(0, 30);
    const bool taken = !series.label("hpc_job").empty() || !series.label("pod").empty();
    if (taken && gpu.holdings.empty())
        gpu.holdings.push_back({Owner{OwnerKind::Others, {}, {}, {}, {}}, std::nullopt, 0, true});
}

/// The exporters are asked at addresses; only that of DCGM says the machine's name beside it.
std::map<std::string, std::string> hostNames(const std::vector<PromSeries>& all)
{
    std::map<std::string, std::string> names;
    for (const PromSeries& series : all)
        if (const std::string& name = series.label("Hostname"); !name.empty())
            names.emplace(withoutPort(series.label("instance")), name.substr(0, 253));
    return names;
}

/// In this order, so that what replaces a missing figure comes after it.
std::vector<const PromSeries*> inOrder(const std::vector<PromSeries>& all)
{
    std::vector<const PromSeries*> order;
    for (const PromSeries& series : all)
        order.push_back(&series);
    std::stable_sort(order.begin(), order.end(), [](const PromSeries* a, const PromSeries* b) {
        return a->label("__name__") < b->label("__name__"); // DEV before PROF
    });
    return order;
}

Sample finished(Gathered gathered)
{
    HostReading& host = gathered.sample.machine;
    if (const auto free = gathered.memoryFree;
        free && host.memoryTotalBytes && *free <= *host.memoryTotalBytes)
        host.memoryUsedBytes = *host.memoryTotalBytes - *free;
    for (auto& [name, gpu] : gathered.gpus) {
        if (gpu.reading.memoryUsedBytes && gpu.free)
            gpu.reading.memoryTotalBytes = *gpu.reading.memoryUsedBytes + *gpu.free + gpu.reserved;
        gathered.sample.gpus.push_back(std::move(gpu.reading));
    }
    std::sort(gathered.sample.gpus.begin(), gathered.sample.gpus.end(),
              [](const GpuReading& a, const GpuReading& b) {
                  return std::tie(a.index, a.uuid) < std::tie(b.index, b.uuid);
              });
    return std::move(gathered.sample);
}
} // namespace

std::string dcgmQuery(const std::string& labels)
{
    const std::string more = labels.empty() ? "" : "," + labels;
    const std::string only = labels.empty() ? "" : "{" + labels + "}";
    const auto named = [](const std::string& expression, const std::string& as) {
        return " or label_replace(" + expression + ",\"" + figureLabel + "\",\"" + as + "\",\"\",\"\")";
    };
    return "{__name__=~\"DCGM_FI_DEV_(GPU_UTIL|FB_USED|FB_FREE|FB_RESERVED|GPU_TEMP|SLOWDOWN_TEMP|POWER_"
           "USAGE|"
           "POWER_MGMT_LIMIT)|DCGM_FI_PROF_GR_ENGINE_ACTIVE\""
           + more + "}"
           + named("sum by (instance) (rate(node_cpu_seconds_total{mode!~\"idle|iowait\"" + more + "}[2m]))",
                   "cores")
           + named("count by (instance) (node_cpu_seconds_total{mode=\"idle\"" + more + "})", "coresTotal")
           + named("node_memory_MemTotal_bytes" + only, "memoryTotal")
           + named("node_memory_MemAvailable_bytes" + only, "memoryFree");
}

std::vector<Sample> samplesFromDcgm(const std::vector<PromSeries>& all, std::chrono::milliseconds covers)
{
    const auto names = hostNames(all);
    std::map<SampleKey, Gathered> gathered;
    for (const PromSeries* series : inOrder(all)) {
        const std::string& figure = series->label(figureLabel);
        const std::string gpu = figure.empty() ? gpuName(*series) : std::string();
        const std::string address = withoutPort(series->label("instance")).substr(0, 253);
        const auto known = names.find(address);
        const std::string own = series->label("Hostname").substr(0, 253);
        const std::string host = !own.empty() ? own : known != names.end() ? known->second : address;
        if (host.empty() || (figure.empty() && gpu.empty()))
            continue;
        for (const PromPoint& point : series->points) {
            Gathered& at = gathered[{point.at, host}];
            at.sample.at = point.at;
            at.sample.host = host;
            at.sample.covers = covers;
            if (!figure.empty()) {
                putHostFigure(at, figure, point.value);
                continue;
            }
            GatheredGpu& one = at.gpus[gpu];
            one.reading.uuid = gpu;
            describe(one.reading, *series);
            putGpuFigure(one, series->label("__name__"), point.value);
        }
    }
    std::vector<Sample> samples;
    for (auto& [key, one] : gathered)
        samples.push_back(finished(std::move(one)));
    return samples;
}

} // namespace pupitre

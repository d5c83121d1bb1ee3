// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See dcgm.h. A MIG slice has the UUID of its GPU and an id of its own (GPU_I_ID); what a board has as a
// whole is told with each of its slices, and often once more beside them.
#include "core/monitoring/prometheus/dcgm.h"

#include "core/monitoring/prometheus/dcgmlabels.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <set>

namespace pupitre
{

namespace
{
constexpr double mebibyte = 1024.0 * 1024.0;

using SampleKey = std::pair<Instant, std::string>;

/// Memory is told in parts.
struct GatheredGpu {
    GpuReading reading;
    std::string board;
    bool slice = false;
    std::optional<std::int64_t> free;
    std::int64_t reserved = 0;
};

struct Gathered {
    Sample sample;
    std::map<std::string, GatheredGpu> gpus;
    std::optional<std::int64_t> memoryFree;
};

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
        if (const auto percent = within(value, 0, 100);
            percent && !gathered.slice) // of a slice it is always 0
            gpu.utilisation = *percent / 100;
    } else if (name == "DCGM_FI_PROF_GR_ENGINE_ACTIVE") {
        if (const auto part = within(value, 0, 1);
            part && !gpu.utilisation) // of a slice there is nothing else
            gpu.utilisation = part;
    } else if (name == "DCGM_FI_DEV_FB_USED") {
        gpu.memoryUsedBytes = bytesOf(value, mebibyte);
    } else if (name == "DCGM_FI_DEV_FB_FREE") {
        gathered.free = bytesOf(value, mebibyte);
    } else if (name == "DCGM_FI_DEV_FB_RESERVED") {
        gathered.reserved = bytesOf(value, mebibyte).value_or(0);
    } else if (name == "DCGM_FI_DEV_FB_TOTAL") {
        gpu.memoryTotalBytes = bytesOf(value, mebibyte);
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
    if (isTaken(series) && gpu.holdings.empty())
        gpu.holdings.push_back({Owner{OwnerKind::Others, {}, {}, {}, {}}, std::nullopt, 0, true});
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

/// The power of a board, of which no more is known of its slices: each has as much of it.
void shareBoard(std::map<std::string, GatheredGpu>& gpus, const std::string& board)
{
    std::vector<GpuReading*> slices;
    for (auto& [name, gpu] : gpus)
        if (gpu.slice && gpu.board == board)
            slices.push_back(&gpu.reading);
    const auto found = gpus.find(board);
    const GpuReading whole = found == gpus.end() ? GpuReading() : found->second.reading;
    const auto share = [&](std::optional<double> GpuReading::*figure) {
        for (GpuReading* slice : slices)
            if (const auto all = whole.*figure ? whole.*figure : slice->*figure)
                slice->*figure = *all / static_cast<double>(slices.size());
    };
    share(&GpuReading::powerWatts);
    share(&GpuReading::powerLimitWatts);
    for (GpuReading* slice : slices) {
        slice->temperature = slice->temperature ? slice->temperature : whole.temperature;
        slice->temperatureLimit = slice->temperatureLimit ? slice->temperatureLimit : whole.temperatureLimit;
    }
    gpus.erase(board); // it is its slices
}

void shareBoards(std::map<std::string, GatheredGpu>& gpus)
{
    std::set<std::string> divided;
    for (const auto& [name, gpu] : gpus)
        if (gpu.slice)
            divided.insert(gpu.board);
    for (const std::string& board : divided)
        shareBoard(gpus, board);
}

Sample finished(Gathered gathered)
{
    shareBoards(gathered.gpus);
    HostReading& host = gathered.sample.machine;
    if (const auto free = gathered.memoryFree;
        free && host.memoryTotalBytes && *free <= *host.memoryTotalBytes)
        host.memoryUsedBytes = *host.memoryTotalBytes - *free;
    for (auto& [name, gpu] : gathered.gpus) {
        if (gpu.reading.memoryUsedBytes && gpu.free && !gpu.reading.memoryTotalBytes)
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
    // Where two Prometheuses gather the same, or one twice, a processor still counts once.
    const std::string work =
        "max by (instance,cpu,mode) (irate(node_cpu_seconds_total{mode!~\"idle|iowait\"" + more + "}[5m]))";
    const std::string cores = "max by (instance,cpu) (node_cpu_seconds_total{mode=\"idle\"" + more + "})";
    return "{__name__=~\"DCGM_FI_DEV_(GPU_UTIL|FB_USED|FB_FREE|FB_RESERVED|FB_TOTAL|GPU_TEMP|SLOWDOWN_TEMP|"
           "POWER_USAGE|POWER_MGMT_LIMIT)|DCGM_FI_PROF_GR_ENGINE_ACTIVE\""
           + more + "}" + named("sum by (instance) (" + work + ")", "cores")
           + named("count by (instance) (" + cores + ")", "coresTotal")
           + named("node_memory_MemTotal_bytes" + only, "memoryTotal")
           + named("node_memory_MemAvailable_bytes" + only, "memoryFree")
           + named("node_uname_info" + only, nameFigure);
}

std::vector<Sample> samplesFromDcgm(const std::vector<PromSeries>& all, std::chrono::milliseconds covers)
{
    const MachineNames names(all);
    std::map<SampleKey, Gathered> gathered;
    for (const PromSeries* series : inOrder(all)) {
        const std::string& figure = series->label(figureLabel);
        const GpuIdentity gpu = figure.empty() ? gpuIdentity(*series) : GpuIdentity();
        const std::string host = names.of(*series);
        if (host.empty() || figure == nameFigure || (figure.empty() && gpu.board.empty()))
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
            GatheredGpu& one = at.gpus[gpu.name()];
            one.board = gpu.board;
            one.slice = !gpu.slice.empty();
            one.reading.uuid = gpu.name();
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

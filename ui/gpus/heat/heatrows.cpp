// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See heatrows.h.
#include "ui/gpus/heat/heatrows.h"

#include "ui/gpus/gpuwords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace pupitre
{

namespace
{
struct HeatRowsWords {
    Q_DECLARE_TR_FUNCTIONS(HeatRowsWords)
};

PlaceMark markOf(FeedState state)
{
    switch (state) {
    case FeedState::Live:
        return PlaceMark::Reachable;
    case FeedState::None:
        return PlaceMark::Off;
    case FeedState::Stale:
        return PlaceMark::Trouble;
    case FeedState::Away:
        return PlaceMark::Silent;
    }
    return PlaceMark::Off;
}

template <class Amount>
std::optional<double> partOf(const std::optional<Amount>& amount, std::optional<double> whole)
{
    if (!amount || !whole || *whole <= 0)
        return std::nullopt;
    return static_cast<double>(*amount) / *whole;
}

std::optional<double> asNumber(const std::optional<std::int64_t>& bytes)
{
    return bytes ? std::optional(static_cast<double>(*bytes)) : std::nullopt;
}

bool stands(const std::vector<Alert>& alerts, AlertKind kind, const HostRef& host, const std::string& gpu)
{
    return std::any_of(alerts.begin(), alerts.end(), [&](const Alert& alert) {
        return alert.kind == kind && alert.host == host && alert.gpu == gpu;
    });
}

/// What is said of a machine: it may be silent though its place is not.
struct Hearing {
    PlaceMark mark;
    bool silent;
    QString sentence; // empty: all is well
};

Hearing hearingOf(const PlaceReadings& place, const Sample& sample, Instant now)
{
    const PlaceMark mark = markOf(place.state);
    if (place.state != FeedState::Live)
        return {mark, true, feedSentence(place, now)};
    const QString silence = silenceOf(place, sample, now);
    return silence.isEmpty() ? Hearing{mark, false, {}} : Hearing{PlaceMark::Silent, true, silence};
}

void say(QString& facts, const QString& more)
{
    if (!more.isEmpty())
        facts += QLatin1Char('\n') + more;
}

HeatCell gpuCell(const HostRef& host, const Sample& sample, const GpuReading& gpu,
                 const std::vector<Alert>& alerts, HeatMetric metric)
{
    HeatCell cell;
    cell.of = GpuRef{host, gpu.uuid};
    cell.caption = QString::number(gpu.index);
    cell.part = metric == HeatMetric::Utilisation
                    ? gpu.utilisation
                    : partOf(gpu.memoryUsedBytes, asNumber(gpu.memoryTotalBytes));
    cell.idleHolding = stands(alerts, AlertKind::IdleHolding, host, gpu.uuid);
    cell.hot = stands(alerts, AlertKind::TooHot, host, gpu.uuid);
    cell.facts = gpuFacts(sample, gpu);
    if (cell.idleHolding)
        say(cell.facts, HeatRowsWords::tr("Idle, and memory is held"));
    if (cell.hot)
        say(cell.facts, HeatRowsWords::tr("Too hot"));
    return cell;
}

std::vector<HeatCell> machineCells(const HostRef& host, const PlaceReadings& place, const Sample& sample,
                                   const std::vector<Alert>& alerts)
{
    const HostReading& machine = sample.machine;
    HeatCell cpu;
    cpu.of = host;
    //: column of a heat map, very short: processor
    cpu.caption = HeatRowsWords::tr("CPU");
    if (machine.coresTotal > 0)
        cpu.part = partOf(machine.cores, machine.coresTotal);
    cpu.facts = machineFacts(place, sample);
    HeatCell memory = cpu;
    //: column of a heat map, very short: memory
    memory.caption = HeatRowsWords::tr("MEM");
    memory.part = partOf(machine.memoryUsedBytes, asNumber(machine.memoryTotalBytes));
    memory.isShort = std::any_of(alerts.begin(), alerts.end(), [&](const Alert& alert) {
        return alert.host == host && alert.kind == AlertKind::MemoryShort;
    });
    return {cpu, memory};
}

HeatRow heatRow(const PlaceReadings& place, const Sample& sample, const std::vector<Alert>& alerts,
                HeatMetric metric, Instant now)
{
    const Hearing hearing = hearingOf(place, sample, now);
    HeatRow row{{place.place, sample.host},
                shownShort(sample.host, 60),
                hearing.mark,
                machineFacts(place, sample),
                {}};
    say(row.facts, hearing.sentence);
    for (const GpuReading& gpu : sample.gpus)
        row.cells.push_back(gpuCell(row.host, sample, gpu, alerts, metric));
    if (row.cells.empty())
        row.cells = machineCells(row.host, place, sample, alerts);
    for (HeatCell& cell : row.cells) {
        cell.silent = hearing.silent;
        say(cell.facts, hearing.sentence);
    }
    return row;
}
} // namespace

std::vector<HeatRow> heatRows(const std::vector<PlaceReadings>& places, const std::vector<Alert>& alerts,
                              HeatMetric metric, Instant now)
{
    std::vector<HeatRow> rows;
    for (const PlaceReadings& place : places)
        for (const Sample& sample : place.hosts)
            rows.push_back(heatRow(place, sample, alerts, metric, now));
    return rows;
}

HeatCount heatCount(const std::vector<HeatRow>& rows)
{
    HeatCount gpus;
    HeatCount machines{false, 0, 0};
    for (const HeatRow& row : rows) {
        ++machines.all;
        machines.reporting += row.mark == PlaceMark::Reachable ? 1 : 0;
        for (const HeatCell& cell : row.cells)
            if (std::holds_alternative<GpuRef>(cell.of)) {
                ++gpus.all;
                gpus.reporting += cell.silent ? 0 : 1;
            }
    }
    return gpus.all > 0 ? gpus : machines;
}

} // namespace pupitre

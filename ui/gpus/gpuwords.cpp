// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gpuwords.h.
#include "ui/gpus/gpuwords.h"

#include "ui/charts/valuescale.h"
#include "ui/words/measurewords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
struct GpuWords {
    Q_DECLARE_TR_FUNCTIONS(GpuWords)
};

/// "12 GB of 80 GB"; where the whole is not known, the part alone.
QString ofWhole(std::int64_t part, const std::optional<std::int64_t>& whole)
{
    const QString used = valueText(ChartUnit::Bytes, static_cast<double>(part));
    return whole ? GpuWords::tr("%1 of %2", "an amount of a whole")
                       .arg(used, valueText(ChartUnit::Bytes, static_cast<double>(*whole)))
                 : used;
}

QString unknown()
{
    return GpuWords::tr("not known");
}

QString unitOrUnknown(ChartUnit unit, const std::optional<double>& value)
{
    return value ? valueText(unit, *value) : unknown();
}
/// Of a Prometheus that answers, and not with figures.
QString whyNothingComes(const PlaceReadings& place)
{
    const bool answers = place.source == FeedSource::Prometheus && place.error
                         && place.error->kind != ErrorKind::HostOffline
                         && place.error->kind != ErrorKind::TimedOut;
    return answers ? measureWordsFor(*place.error, PromReach::Place).what : QString();
}
} // namespace

QString placeTitle(const PlaceReadings& place)
{
    if (place.source == FeedSource::Recording)
        return GpuWords::tr("Recorded lab");
    return placeName(KnownPlace{place.place, place.name, {}, {}});
}

QString gpuTitle(int index)
{
    return GpuWords::tr("GPU %1").arg(index);
}

QString gpuTitle(const std::string& host, int index)
{
    return shownShort(host, 40) + QStringLiteral(" · ") + gpuTitle(index);
}

QString ageText(Instant then, Instant now)
{
    const auto age = now - then;
    if (age < 1min)
        return GpuWords::tr("just now");
    if (age < 1h)
        return GpuWords::tr("%n minute(s) ago", nullptr, static_cast<int>(age / 1min));
    if (age < 48h)
        return GpuWords::tr("%n hour(s) ago", nullptr, static_cast<int>(age / 1h));
    return GpuWords::tr("%n day(s) ago", nullptr, static_cast<int>(age / 24h));
}

QString feedSentence(const PlaceReadings& place, Instant now)
{
    const QString name = placeTitle(place);
    const bool heard = place.heard != Instant{};
    switch (place.state) {
    case FeedState::None:
        return GpuWords::tr("%1: nothing measured yet.").arg(name);
    case FeedState::Live:
        return GpuWords::tr("%1: live.").arg(name);
    case FeedState::Stale:
        if (const QString why = whyNothingComes(place); !why.isEmpty())
            return GpuWords::tr("%1: %2", "a place and why nothing comes from it").arg(name, why);
        return heard ? GpuWords::tr("%1: connected, but nothing comes; last heard %2.")
                           .arg(name, ageText(place.heard, now))
                     : GpuWords::tr("%1: connected, but nothing comes.").arg(name);
    case FeedState::Away:
        return heard ? GpuWords::tr("%1: not connected; last heard %2.").arg(name, ageText(place.heard, now))
                     : GpuWords::tr("%1: not connected.").arg(name);
    }
    return {};
}

QString silenceOf(const PlaceReadings& place, const Sample& sample, Instant now)
{
    Instant newest{};
    for (const Sample& each : place.hosts)
        newest = std::max(newest, each.at);
    if (newest - sample.at <= AlertLimits{}.silent)
        return {};
    return GpuWords::tr("Silent, last heard %1").arg(ageText(now - (newest - sample.at), now));
}

QString gpuMemoryText(const GpuReading& gpu)
{
    return gpu.memoryUsedBytes ? ofWhole(*gpu.memoryUsedBytes, gpu.memoryTotalBytes) : QString();
}

QString gpuFacts(const Sample& sample, const GpuReading& gpu)
{
    QStringList lines{gpuTitle(sample.host, gpu.index)};
    if (!gpu.name.empty())
        lines << shownShort(gpu.name, 60);
    lines << GpuWords::tr("Utilisation: %1").arg(unitOrUnknown(ChartUnit::Part, gpu.utilisation));
    lines << GpuWords::tr("Memory: %1")
                 .arg(gpu.memoryUsedBytes ? ofWhole(*gpu.memoryUsedBytes, gpu.memoryTotalBytes) : unknown());
    lines << GpuWords::tr("Power: %1").arg(unitOrUnknown(ChartUnit::Watts, gpu.powerWatts));
    lines << GpuWords::tr("Temperature: %1").arg(unitOrUnknown(ChartUnit::Celsius, gpu.temperature));
    const int processes =
        std::accumulate(gpu.holdings.begin(), gpu.holdings.end(), 0,
                        [](int sum, const GpuHolding& holding) { return sum + holding.processes; });
    if (processes > 0)
        lines << GpuWords::tr("%n program(s) on it", nullptr, processes);
    return lines.join(QLatin1Char('\n'));
}

QString machineFacts(const PlaceReadings& place, const Sample& sample)
{
    const HostReading& machine = sample.machine;
    QStringList lines{shownShort(sample.host, 60)};
    if (placeTitle(place) != lines.front())
        lines << GpuWords::tr("Place: %1").arg(placeTitle(place));
    if (machine.cores)
        lines << GpuWords::tr("Processor cores in use: %1 of %2")
                     .arg(valueText(ChartUnit::Count, *machine.cores))
                     .arg(machine.coresTotal);
    if (machine.memoryUsedBytes)
        lines << GpuWords::tr("Memory: %1").arg(ofWhole(*machine.memoryUsedBytes, machine.memoryTotalBytes));
    if (machine.diskUsedBytes)
        lines << GpuWords::tr("Disk: %1").arg(ofWhole(*machine.diskUsedBytes, machine.diskTotalBytes));
    return lines.join(QLatin1Char('\n'));
}

const Sample* sampleOf(const std::vector<PlaceReadings>& places, const HostRef& ref)
{
    for (const PlaceReadings& place : places) {
        if (place.place != ref.place)
            continue;
        const auto found = std::find_if(place.hosts.begin(), place.hosts.end(),
                                        [&](const Sample& sample) { return sample.host == ref.host; });
        if (found != place.hosts.end())
            return &*found;
    }
    return nullptr;
}

const GpuReading* gpuOf(const std::vector<PlaceReadings>& places, const GpuRef& ref)
{
    const Sample* sample = sampleOf(places, ref.host);
    if (sample == nullptr)
        return nullptr;
    const auto found = std::find_if(sample->gpus.begin(), sample->gpus.end(),
                                    [&](const GpuReading& gpu) { return gpu.uuid == ref.uuid; });
    return found == sample->gpus.end() ? nullptr : &*found;
}

} // namespace pupitre

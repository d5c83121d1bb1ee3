// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See loadcontent.h. Each point is the highest of its step, so that no peak is lost in a picture of weeks.
#include "ui/gpus/forecast/loadcontent.h"

#include <QCoreApplication>

#include <algorithm>

namespace pupitre
{

namespace
{
struct LoadContent {
    Q_DECLARE_TR_FUNCTIONS(LoadContent)
};

constexpr int mostPoints = 336; // every other hour of four weeks: no chart gathers as few
using Quarters = std::chrono::duration<std::int64_t, std::ratio<900>>; // timetables begin at them
constexpr double wholeThings = 4; // of an axis of GPUs or cores, so that its steps are whole
constexpr double bytesInMiB = 1024.0 * 1024.0;

double amountOf(const Load& load, Resource resource)
{
    switch (resource) {
    case Resource::Gpus:
        return load.gpus;
    case Resource::Memory:
        return static_cast<double>(load.memoryMiB) * bytesInMiB;
    case Resource::Cpus:
        return load.cpus;
    }
    return 0;
}

std::optional<double> thereOf(const PlaceCapacity& has, Resource resource)
{
    switch (resource) {
    case Resource::Gpus:
        return has.gpus ? std::optional<double>(*has.gpus) : std::nullopt;
    case Resource::Memory:
        return has.memoryMiB ? std::optional<double>(static_cast<double>(*has.memoryMiB) * bytesInMiB)
                             : std::nullopt;
    case Resource::Cpus:
        return has.cpus ? std::optional<double>(*has.cpus) : std::nullopt;
    }
    return std::nullopt;
}

bool needsAny(const std::vector<LoadStretch>& stretches, Resource resource)
{
    return std::ranges::any_of(
        stretches, [resource](const LoadStretch& one) { return amountOf(one.load, resource) > 0; });
}
} // namespace

ChartContent loadContent(const PlaceForecast& place, Resource resource, Instant from, Instant until)
{
    const std::chrono::milliseconds step =
        std::max(Quarters(1), std::chrono::ceil<Quarters>((until - from) / mostPoints));
    ChartSeries planned{QLatin1String(plannedSeries), LoadContent::tr("Planned hours"), step, {}};
    ChartSeries atMost{QLatin1String(atMostSeries), LoadContent::tr("At most, with hand-ins"), step, {}};
    for (Instant at = from; at < until; at += step) {
        const double sure = amountOf(peakOf(place.stretches, at, at + step), resource);
        const double most = amountOf(peakOf(place.atMost, at, at + step), resource);
        planned.points.push_back({at, sure, sure, sure});
        if (most > sure) // else it would lie on the hours, and hide them
            atMost.points.push_back({at, sure, most, most});
    }
    ChartContent content;
    content.unit = resource == Resource::Memory ? ChartUnit::Bytes : ChartUnit::Count;
    content.from = from;
    content.until = until;
    content.atLeast = resource == Resource::Memory ? 0 : wholeThings;
    content.series.push_back(std::move(planned));
    if (const auto there = thereOf(place.has, resource)) // before the band: its colour stays without one
        content.series.push_back({QLatin1String(thereSeries),
                                  LoadContent::tr("There"),
                                  until - from,
                                  {{from, *there, *there, *there}, {until, *there, *there, *there}}});
    if (!atMost.points.empty())
        content.series.push_back(std::move(atMost));
    return content;
}

std::vector<Resource> neededOf(const PlaceForecast& place)
{
    std::vector<Resource> needed;
    for (const Resource resource : {Resource::Gpus, Resource::Memory, Resource::Cpus})
        if (needsAny(place.atMost, resource))
            needed.push_back(resource);
    return needed;
}

} // namespace pupitre

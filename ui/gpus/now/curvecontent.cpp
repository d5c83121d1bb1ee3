// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See curvecontent.h.
#include "ui/gpus/now/curvecontent.h"

#include "ui/charts/valuescale.h"
#include "ui/gpus/gpuwords.h"
#include "ui/look/datacolours.h"
#include "ui/words/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace pupitre
{

namespace
{
struct CurveContentWords {
    Q_DECLARE_TR_FUNCTIONS(CurveContentWords)
};

bool areOnOneMachine(const std::vector<GpuRef>& gpus)
{
    return std::all_of(gpus.begin(), gpus.end(),
                       [&](const GpuRef& gpu) { return gpu.host == gpus.front().host; });
}

QString nameOf(const GpuRef& ref, const ChartPlan& plan, const std::vector<PlaceReadings>& places)
{
    const GpuReading* gpu = gpuOf(places, ref);
    if (gpu == nullptr)
        return shownShort(ref.host.host, 40) + QStringLiteral(" · ") + shownShort(ref.uuid, 20);
    return areOnOneMachine(plan.gpus) ? gpuTitle(gpu->index) : gpuTitle(ref.host.host, gpu->index);
}

QString idOf(const CurveOf& of)
{
    if (const auto* gpu = std::get_if<GpuRef>(&of))
        return shown(gpu->host.place.text() + '/' + gpu->host.host + '/' + gpu->uuid);
    if (const auto* host = std::get_if<HostRef>(&of))
        return shown(host->place.text() + '/' + host->host);
    const Owner& owner = std::get<Owner>(of);
    return shown(std::to_string(static_cast<int>(owner.kind)) + '/' + owner.course.text() + '/'
                 + owner.tp.text() + '/' + owner.seat.text() + '/' + owner.experiment);
}

ChartSeries seriesOf(const Curve& curve, const QString& name)
{
    ChartSeries series{idOf(curve.of), name, curve.step, {}};
    series.points.reserve(curve.points.size());
    for (const CurvePoint& point : curve.points)
        series.points.push_back({point.at, point.low, point.mean, point.high});
    return series;
}

double amountOf(const Curve& curve)
{
    double sum = 0;
    for (const CurvePoint& point : curve.points)
        sum += point.mean;
    return sum;
}

ChartSeries addedUp(const std::vector<const Curve*>& curves)
{
    std::map<Instant, double> sums;
    ChartSeries all{QStringLiteral("others"), {}, {}, {}};
    for (const Curve* curve : curves) {
        all.step = std::max(all.step, curve->step);
        for (const CurvePoint& point : curve->points)
            sums[point.at] += point.mean;
    }
    for (const auto& [at, sum] : sums)
        all.points.push_back({at, sum, sum, sum});
    all.name = CurveContentWords::tr("%n more together", "people, courses or experiments in a chart",
                                     static_cast<int>(curves.size()));
    return all;
}

/// The five that have most, in an order that stays, and the rest as a sixth.
std::vector<ChartSeries> owners(const std::vector<Curve>& curves, const OwnerNames& names)
{
    std::vector<const Curve*> order;
    for (const Curve& curve : curves)
        if (!curve.points.empty())
            order.push_back(&curve);
    std::vector<const Curve*> rest;
    if (std::ssize(order) > seriesColours) {
        std::stable_sort(order.begin(), order.end(), [](const Curve* one, const Curve* other) {
            return amountOf(*one) > amountOf(*other);
        });
        rest.assign(order.begin() + seriesColours - 1, order.end());
        order.resize(seriesColours - 1);
    }
    std::sort(order.begin(), order.end(), [](const Curve* one, const Curve* other) {
        return std::get<Owner>(one->of) < std::get<Owner>(other->of);
    });
    std::vector<ChartSeries> series;
    for (const Curve* curve : order)
        series.push_back(seriesOf(*curve, names(std::get<Owner>(curve->of))));
    if (!rest.empty())
        series.push_back(addedUp(rest));
    return series;
}

std::vector<ChartSeries> devices(const ChartPlan& plan, const std::vector<Curve>& curves,
                                 const std::vector<PlaceReadings>& places)
{
    std::vector<CurveOf> order(plan.gpus.begin(), plan.gpus.end());
    order.insert(order.end(), plan.hosts.begin(), plan.hosts.end());
    std::vector<ChartSeries> series;
    for (const CurveOf& of : order) {
        const auto found =
            std::find_if(curves.begin(), curves.end(), [&](const Curve& curve) { return curve.of == of; });
        const auto* gpu = std::get_if<GpuRef>(&of);
        const QString name =
            gpu != nullptr ? nameOf(*gpu, plan, places) : shownShort(std::get<HostRef>(of).host, 40);
        series.push_back(found == curves.end() ? ChartSeries{idOf(of), name, {}, {}}
                                               : seriesOf(*found, name));
    }
    const bool nothing = std::all_of(series.begin(), series.end(),
                                     [](const ChartSeries& each) { return each.points.empty(); });
    return nothing ? std::vector<ChartSeries>{} : series;
}

QString byWhom(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Gpu:
        return {};
    case Grouping::Person:
        return CurveContentWords::tr("by person, stacked");
    case Grouping::Course:
        return CurveContentWords::tr("by course, stacked");
    case Grouping::Experiment:
        return CurveContentWords::tr("by experiment, stacked");
    }
    return {};
}

QString noteOf(const ChartPlan& plan)
{
    if (plan.grouping != Grouping::Gpu)
        return plan.metric == Metric::Utilisation
                   ? CurveContentWords::tr("GPUs in use, %1", "of a chart; %1: by person, stacked")
                         .arg(byWhom(plan.grouping))
                   : byWhom(plan.grouping);
    const bool machines = isOfMachines(plan.metric);
    const int drawn = static_cast<int>(machines ? plan.hosts.size() : plan.gpus.size());
    if (drawn < plan.chosen) {
        if (machines)
            return CurveContentWords::tr("the first %1 of %n machine(s)", nullptr, plan.chosen).arg(drawn);
        // Temperatures have no owners, however the others are grouped.
        return (plan.metric == Metric::Temperature
                    ? CurveContentWords::tr("the first %1 of %n GPU(s)", nullptr, plan.chosen)
                    : CurveContentWords::tr("the first %1 of %n GPU(s); grouped, all are seen", nullptr,
                                            plan.chosen))
            .arg(drawn);
    }
    if (machines)
        return CurveContentWords::tr("%n machine(s)", "in a chart", drawn);
    const QString gpus = CurveContentWords::tr("%n GPU(s)", "in a chart", drawn);
    return areOnOneMachine(plan.gpus)
               //: %1: "6 GPUs", %2: a machine
               ? CurveContentWords::tr("%1 of %2").arg(gpus, shownShort(plan.gpus.front().host.host, 40))
               : gpus;
}

/// Of all the GPUs of the plan, as far as they tell: sum, and the sum of their wholes.
struct Sum {
    double value = 0;
    double whole = 0;
    int known = 0;

    void add(const std::optional<double>& part, const std::optional<double>& of)
    {
        if (!part)
            return;
        value += *part;
        whole += of.value_or(0);
        ++known;
    }
};

template <class Number>
std::optional<double> number(const std::optional<Number>& value)
{
    return value ? std::optional(static_cast<double>(*value)) : std::nullopt;
}

Sum sumNow(const ChartPlan& plan, const std::vector<PlaceReadings>& places)
{
    Sum sum;
    for (const GpuRef& ref : plan.gpus) {
        const GpuReading* gpu = gpuOf(places, ref);
        if (gpu == nullptr)
            continue;
        if (plan.metric == Metric::Utilisation)
            sum.add(gpu->utilisation, 1.0);
        else if (plan.metric == Metric::Memory)
            sum.add(number(gpu->memoryUsedBytes), number(gpu->memoryTotalBytes));
        else if (plan.metric == Metric::Power)
            sum.add(gpu->powerWatts, gpu->powerLimitWatts);
        else if (plan.metric == Metric::Temperature && gpu->temperature
                 && (sum.known == 0 || *gpu->temperature > sum.value))
            sum = {*gpu->temperature, gpu->temperatureLimit.value_or(0), 1};
    }
    return sum;
}

QString figureNow(const ChartPlan& plan, const std::vector<PlaceReadings>& places)
{
    const Sum sum = sumNow(plan, places);
    if (sum.known == 0)
        return {};
    if (plan.metric == Metric::Utilisation)
        return valueText(ChartUnit::Part, sum.value / sum.known);
    if (plan.metric == Metric::Temperature)
        return valueText(ChartUnit::Celsius, sum.value);
    const QString value = valueText(unitOf(plan), sum.value);
    return sum.whole > 0 ? CurveContentWords::tr("%1 of %2", "an amount of a whole")
                               .arg(value, valueText(unitOf(plan), sum.whole))
                         : value;
}
} // namespace

QString metricName(Metric metric)
{
    switch (metric) {
    case Metric::Utilisation:
        return CurveContentWords::tr("Utilisation");
    case Metric::Memory:
        return CurveContentWords::tr("Memory");
    case Metric::Power:
        return CurveContentWords::tr("Power");
    case Metric::Temperature:
        return CurveContentWords::tr("Temperature");
    case Metric::Cores:
        return CurveContentWords::tr("Processor cores");
    case Metric::HostMemory:
        return CurveContentWords::tr("Memory of machines");
    case Metric::Network:
        return CurveContentWords::tr("Network");
    case Metric::Disk:
        return CurveContentWords::tr("Disk");
    }
    return {};
}

bool isOfMachines(Metric metric)
{
    return metric == Metric::Cores || metric == Metric::HostMemory || metric == Metric::Network
           || metric == Metric::Disk;
}

ChartUnit unitOf(const ChartPlan& plan)
{
    switch (plan.metric) {
    case Metric::Utilisation:
        return plan.grouping == Grouping::Gpu ? ChartUnit::Part : ChartUnit::Count;
    case Metric::Memory:
    case Metric::HostMemory:
        return ChartUnit::Bytes;
    case Metric::Power:
        return ChartUnit::Watts;
    case Metric::Temperature:
        return ChartUnit::Celsius;
    case Metric::Cores:
        return ChartUnit::Count;
    case Metric::Network:
    case Metric::Disk:
        return ChartUnit::BytesPerSecond;
    }
    return ChartUnit::Count;
}

ChartContent contentOf(const ChartPlan& plan, const std::vector<Curve>& curves,
                       const std::vector<PlaceReadings>& places, const OwnerNames& names)
{
    ChartContent content;
    content.unit = unitOf(plan);
    content.kind = plan.grouping == Grouping::Gpu ? ChartKind::Lines : ChartKind::Stack;
    content.series = plan.grouping == Grouping::Gpu ? devices(plan, curves, places) : owners(curves, names);
    return content;
}

ChartHeading headingOf(const ChartPlan& plan, const std::vector<PlaceReadings>& places)
{
    return {metricName(plan.metric), noteOf(plan), figureNow(plan, places)};
}

} // namespace pupitre

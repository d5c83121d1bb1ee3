// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See chartplan.h.
#include "ui/gpus/now/chartplan.h"

#include "ui/look/datacolours.h"

namespace pupitre
{

namespace
{
GpuSelection everything(const std::vector<PlaceReadings>& places)
{
    GpuSelection all;
    for (const PlaceReadings& place : places)
        for (const Sample& sample : place.hosts) {
            for (const GpuReading& gpu : sample.gpus)
                all.gpus.insert({{place.place, sample.host}, gpu.uuid});
            if (sample.gpus.empty())
                all.hosts.insert({place.place, sample.host});
        }
    return all;
}

struct InOrder {
    std::vector<GpuRef> gpus;
    std::vector<HostRef> hosts;
};

/// As in the heat map, not by their ids: the first six are those one sees first.
InOrder ordered(const std::vector<PlaceReadings>& places, const GpuSelection& chosen)
{
    InOrder order;
    for (const PlaceReadings& place : places)
        for (const Sample& sample : place.hosts) {
            const HostRef host{place.place, sample.host};
            for (const GpuReading& gpu : sample.gpus)
                if (chosen.gpus.contains({host, gpu.uuid}))
                    order.gpus.push_back({host, gpu.uuid});
            if (chosen.hosts.contains(host))
                order.hosts.push_back(host);
        }
    return order;
}

template <class Ref>
std::vector<Ref> firstOf(const std::vector<Ref>& all)
{
    return {all.begin(), all.begin() + std::min<std::ptrdiff_t>(std::ssize(all), seriesColours)};
}
} // namespace

std::vector<ChartPlan> chartPlans(const std::vector<PlaceReadings>& places, const GpuSelection& chosen,
                                  Grouping grouping)
{
    InOrder order = ordered(places, chosen);
    if (order.gpus.empty() && order.hosts.empty()) { // or what was chosen is gone
        order = ordered(places, everything(places));
        if (!order.gpus.empty())
            order.hosts.clear();
    }
    const int gpus = static_cast<int>(order.gpus.size());
    const int hosts = static_cast<int>(order.hosts.size());
    std::vector<ChartPlan> plans;
    if (gpus > 0) {
        const auto drawn = grouping == Grouping::Gpu ? firstOf(order.gpus) : order.gpus;
        for (const Metric metric : {Metric::Utilisation, Metric::Memory, Metric::Power})
            plans.push_back({metric, grouping, drawn, {}, gpus});
        plans.push_back({Metric::Temperature, Grouping::Gpu, firstOf(order.gpus), {}, gpus});
    }
    if (hosts > 0)
        for (const Metric metric : {Metric::Cores, Metric::HostMemory, Metric::Network, Metric::Disk})
            plans.push_back({metric, Grouping::Gpu, {}, firstOf(order.hosts), hosts});
    return plans;
}

CurveQuestion questionOf(const ChartPlan& plan, Instant from, Instant until, int buckets)
{
    return {plan.metric, plan.grouping, plan.gpus, plan.hosts, from, until, buckets};
}

} // namespace pupitre

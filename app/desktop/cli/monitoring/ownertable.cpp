// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gputable.h: by owner, and on which GPUs.
#include "app/desktop/cli/monitoring/gputable.h"

#include "app/desktop/cli/screen/bars.h"
#include "core/domain/gpushares.h"
#include "core/monitoring/series/ownergroup.h"
#include "ui/charts/valuescale.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace pupitre
{

namespace
{
struct OwnerTableText {
    Q_DECLARE_TR_FUNCTIONS(OwnerTableText)
};

using Side = TableColumn::Side;

const std::vector<TableColumn> ownerColumns{
    {Side::Left, 0, 24}, // who
    {Side::Right, 0, 0}, // GPUs held
    {Side::Right, 0, 0}, // GPUs used
    {Side::Left, 3, 0},  // bar: of those held
    {Side::Left, 4, 0},  // the last minute
    {Side::Right, 1, 0}, // memory
    {Side::Right, 2, 0}, // power
    {Side::Left, 5, 10}, // where
};

struct OwnerSum {
    double held = 0;
    double used = 0;
    double memory = 0;
    double watts = 0;
    std::map<std::string, std::vector<int>> where; // GPUs of each machine

    void add(const GpuShare& share, const std::string& host, int gpu)
    {
        held += share.held;
        used += share.used.value_or(0);
        memory += static_cast<double>(share.memoryBytes.value_or(0));
        watts += share.powerWatts.value_or(0);
        if (share.held > 0)
            if (std::vector<int>& there = where[host]; there.empty() || there.back() != gpu)
                there.push_back(gpu);
    }
};

/// "lab-gpu-1: 0, 2 · lab-gpu-3: 5"
QString whereText(const OwnerSum& sum)
{
    QStringList machines;
    for (const auto& [host, gpus] : sum.where) {
        QStringList numbers;
        for (const int gpu : gpus)
            numbers << QString::number(gpu);
        machines << QStringLiteral("%1: %2").arg(shownShort(host, 40), numbers.join(QStringLiteral(", ")));
    }
    return machines.join(QStringLiteral(" · "));
}

InkedText sparkText(const Owner& owner, const OwnerSum& sum, const GpuSparks& sparks, TextSigns signs)
{
    const auto spark = sparks.find(owner);
    if (spark == sparks.end() || sum.held <= 0)
        return {};
    std::vector<float> parts = spark->second; // in GPUs
    for (float& value : parts)
        value /= static_cast<float>(sum.held);
    return {{sparkOf(parts, signs), Ink::Use}};
}

TableRow ownerRow(const InkedText& name, const OwnerSum& sum, InkedText spark, const GpusLook& look)
{
    const auto part = sum.held > 0 ? std::optional(sum.used / sum.held) : std::nullopt;
    return {{name, figureCell(ChartUnit::Count, sum.held), figureCell(ChartUnit::Count, sum.used),
             barOf(part, barCells(look.columns), Ink::Use, look.signs), std::move(spark),
             figureCell(ChartUnit::Bytes, sum.memory), figureCell(ChartUnit::Watts, sum.watts),
             plainCell(whereText(sum))},
            {}};
}

TableRow headOfOwners(const GpuSparks& sparks)
{
    const auto head = [](const QString& text) { return InkedText{{text, Ink::Faint}}; };
    return {
        {head(OwnerTableText::tr("who")),
         head(OwnerTableText::tr("GPUs held")),
         head(OwnerTableText::tr("used")),
         {},
         sparks.empty() ? InkedText() : head(OwnerTableText::tr("minute", "the last one, as a small curve")),
         head(OwnerTableText::tr("memory")),
         head(OwnerTableText::tr("power")),
         head(OwnerTableText::tr("where", "on which GPUs"))},
        {}};
}
} // namespace

GpuTable ownerTable(const std::vector<PlaceReadings>& places, const GpuSparks& sparks, const GpusLook& look)
{
    std::map<Owner, OwnerSum> sums;
    OwnerSum total;
    for (const PlaceReadings& place : places)
        for (const Sample& sample : place.hosts)
            for (const GpuReading& gpu : sample.gpus)
                for (const GpuShare& share : sharesOf(gpu)) {
                    sums[groupOf(share.owner, look.grouping)].add(share, sample.host, gpu.index);
                    total.add(share, sample.host, gpu.index);
                }
    total.where.clear(); // everywhere
    std::vector<std::pair<Owner, OwnerSum>> ordered(sums.begin(), sums.end());
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& a, const auto& b) { return a.second.held > b.second.held; });
    GpuTable table{ownerColumns, {headOfOwners(sparks)}};
    for (const auto& [owner, sum] : ordered)
        table.rows.push_back(
            ownerRow(plainCell(look.name(owner)), sum, sparkText(owner, sum, sparks, look.signs), look));
    table.rows.push_back(ownerRow({{OwnerTableText::tr("all"), Ink::Strong}}, total, {}, look));
    return table;
}

} // namespace pupitre

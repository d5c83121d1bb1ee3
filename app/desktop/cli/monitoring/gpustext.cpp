// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gpustext.h.
#include "app/desktop/cli/monitoring/gpustext.h"

#include "core/domain/gpushares.h"
#include "core/monitoring/series/ownergroup.h"
#include "ui/charts/valuescale.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <langinfo.h>
#include <map>
#include <string_view>

namespace pupitre
{

namespace
{
struct GpusText {
    Q_DECLARE_TR_FUNCTIONS(GpusText)
};

constexpr int barCells = 10;

struct OwnerSum {
    double held = 0;
    double used = 0;
    double memory = 0;
    double watts = 0;

    void add(const GpuShare& share)
    {
        held += share.held;
        used += share.used.value_or(0);
        memory += static_cast<double>(share.memoryBytes.value_or(0));
        watts += share.powerWatts.value_or(0);
    }
};

QString dash()
{
    return QStringLiteral("–");
}

QString ofWhole(std::optional<std::int64_t> part, std::optional<std::int64_t> whole)
{
    if (!part)
        return dash();
    const QString used = valueText(ChartUnit::Bytes, static_cast<double>(*part));
    return whole ? GpusText::tr("%1 of %2", "an amount of a whole")
                       .arg(used, valueText(ChartUnit::Bytes, static_cast<double>(*whole)))
                 : used;
}

QString figure(ChartUnit unit, std::optional<double> value)
{
    return value ? valueText(unit, *value) : dash();
}

QString holders(const GpuReading& gpu, const OwnerNames& name)
{
    QStringList names;
    for (const GpuHolding& holding : gpu.holdings)
        names << name(holding.owner);
    return names.join(QStringLiteral(", "));
}

std::vector<QString> rowOf(const QString& name, const OwnerSum& sum)
{
    return {name, valueText(ChartUnit::Count, sum.held), valueText(ChartUnit::Count, sum.used),
            valueText(ChartUnit::Bytes, sum.memory), valueText(ChartUnit::Watts, sum.watts)};
}
} // namespace

BarSigns barSigns()
{
    return std::string_view(::nl_langinfo(CODESET)) == "UTF-8" ? BarSigns::Blocks : BarSigns::Ascii;
}

QString barText(std::optional<double> part, BarSigns signs)
{
    if (!part)
        return dash().leftJustified(barCells);
    const double cells = std::clamp(*part, 0.0, 1.0) * barCells;
    if (signs == BarSigns::Ascii)
        return QString(static_cast<int>(std::lround(cells)), QLatin1Char('#'))
            .leftJustified(barCells, QLatin1Char('.'));
    static const QString eighths = QStringLiteral(" ▏▎▍▌▋▊▉"); // of a cell
    const int whole = static_cast<int>(cells);
    QString bar(whole, QChar(u'█'));
    if (const int rest = static_cast<int>((cells - whole) * 8); rest > 0)
        bar += eighths[rest];
    return bar.leftJustified(barCells, QChar(u'·'));
}

QString recordedNotice()
{
    return GpusText::tr("A demo: this lab does not exist, and nothing of it was measured.");
}

QString machineLine(const Sample& sample)
{
    QStringList parts{shownShort(sample.host, 60)};
    if (sample.machine.cores)
        parts << GpusText::tr("%1 of %n core(s)", nullptr, sample.machine.coresTotal)
                     .arg(valueText(ChartUnit::Count, *sample.machine.cores));
    if (sample.machine.memoryUsedBytes)
        parts << ofWhole(sample.machine.memoryUsedBytes, sample.machine.memoryTotalBytes);
    return parts.join(QStringLiteral(" · "));
}

TextRows gpuRows(const Sample& sample, const OwnerNames& name, BarSigns signs)
{
    TextRows rows;
    for (const GpuReading& gpu : sample.gpus)
        rows.push_back({QStringLiteral("  %1").arg(gpu.index), shownShort(gpu.name, 28),
                        barText(gpu.utilisation, signs), figure(ChartUnit::Part, gpu.utilisation),
                        ofWhole(gpu.memoryUsedBytes, gpu.memoryTotalBytes),
                        figure(ChartUnit::Celsius, gpu.temperature), figure(ChartUnit::Watts, gpu.powerWatts),
                        holders(gpu, name)});
    return rows;
}

TextRows ownerRows(const std::vector<PlaceReadings>& places, Grouping grouping, const OwnerNames& name)
{
    std::map<Owner, OwnerSum> sums;
    OwnerSum total;
    for (const PlaceReadings& place : places)
        for (const Sample& sample : place.hosts)
            for (const GpuReading& gpu : sample.gpus)
                for (const GpuShare& share : sharesOf(gpu)) {
                    sums[groupOf(share.owner, grouping)].add(share);
                    total.add(share);
                }
    std::vector<std::pair<Owner, OwnerSum>> ordered(sums.begin(), sums.end());
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& a, const auto& b) { return a.second.held > b.second.held; });
    TextRows rows{{GpusText::tr("who"), GpusText::tr("GPUs held"), GpusText::tr("used"),
                   GpusText::tr("memory"), GpusText::tr("power")}};
    for (const auto& [owner, sum] : ordered)
        rows.push_back(rowOf(name(owner), sum));
    rows.push_back(rowOf(GpusText::tr("all"), total));
    return rows;
}

std::optional<Grouping> groupingFrom(const std::string& word)
{
    if (word.empty() || word == "gpu")
        return Grouping::Gpu;
    if (word == "person")
        return Grouping::Person;
    if (word == "course")
        return Grouping::Course;
    if (word == "experiment")
        return Grouping::Experiment;
    return std::nullopt;
}

} // namespace pupitre

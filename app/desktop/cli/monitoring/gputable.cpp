// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gputable.h: by machine.
#include "app/desktop/cli/monitoring/gputable.h"

#include "app/desktop/cli/screen/bars.h"
#include "ui/charts/valuescale.h"
#include "ui/gpus/gpuwords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace pupitre
{

namespace
{
struct GpuTableText {
    Q_DECLARE_TR_FUNCTIONS(GpuTableText)
};

using Side = TableColumn::Side;

std::vector<TableColumn> machineColumns(int columns)
{
    constexpr int narrow = 60; // where even names are shorter, or nothing but they would have room
    return {
        {Side::Left, 0, 0},                           // which
        {Side::Left, 3, 0},                           // bar of its use
        {Side::Right, 0, 0},                          // its use
        {Side::Left, 5, 0},                           // the last minute
        {Side::Left, 4, 0},                           // bar of its memory
        {Side::Left, 2, 0},                           // its memory
        {Side::Right, 6, 0},                          // temperature
        {Side::Right, 7, 0},                          // power
        {Side::Left, 0, columns >= narrow ? 20 : 12}, // who has it
    };
}

std::optional<double> partOf(std::optional<double> amount, std::optional<double> whole)
{
    if (!amount || !whole || *whole <= 0)
        return std::nullopt;
    return *amount / *whole;
}

std::optional<double> real(const std::optional<std::int64_t>& bytes)
{
    return bytes ? std::optional(static_cast<double>(*bytes)) : std::nullopt;
}

/// "4 × NVIDIA L40S"; of several models each.
QString modelsOf(const Sample& sample)
{
    std::vector<std::pair<std::string, int>> models;
    for (const GpuReading& gpu : sample.gpus) {
        const auto known = std::find_if(models.begin(), models.end(),
                                        [&](const auto& model) { return model.first == gpu.name; });
        if (known == models.end())
            models.emplace_back(gpu.name, 1);
        else
            ++known->second;
    }
    QStringList texts;
    for (const auto& [name, count] : models)
        if (!name.empty())
            texts << QStringLiteral("%1 × %2").arg(count).arg(shownShort(name, 40));
    return texts.join(QStringLiteral(", "));
}

QString coresText(const HostReading& machine)
{
    return machine.cores ? GpuTableText::tr("%1 of %n core(s)", nullptr, machine.coresTotal)
                               .arg(valueText(ChartUnit::Count, *machine.cores))
                         : QString();
}

/// "lab-gpu-1 · 4 × NVIDIA L40S · 12.4 of 64 cores · 31 GB of 256 GB"
InkedText machineLine(const PlaceReadings& place, const Sample& sample, Instant now)
{
    QStringList parts;
    if (const QString silence = silenceOf(place, sample, now); !silence.isEmpty())
        parts << silence;
    parts << (sample.gpus.empty() ? GpuTableText::tr("no GPU") : modelsOf(sample))
          << coresText(sample.machine);
    if (!sample.gpus.empty() && sample.machine.memoryUsedBytes)
        parts << amountOfWhole(sample.machine.memoryUsedBytes, sample.machine.memoryTotalBytes);
    parts.removeAll(QString());
    InkedText line{{shownShort(sample.host, 60), Ink::Strong}};
    for (const QString& part : parts)
        line.push_back({QStringLiteral(" · ") + part, Ink::Faint});
    return line;
}

struct GpuMark {
    bool idle = false;
    bool hot = false;
};

GpuMark markOf(const GpuRef& gpu, const std::vector<Alert>& alerts)
{
    GpuMark mark;
    for (const Alert& alert : alerts)
        if (alert.host == gpu.host && alert.gpu == gpu.uuid) {
            mark.idle = mark.idle || alert.kind == AlertKind::IdleHolding;
            mark.hot = mark.hot || alert.kind == AlertKind::TooHot;
        }
    return mark;
}

InkedText holdersCell(const GpuReading& gpu, const OwnerNames& name, const GpuMark& mark)
{
    if (gpu.holdings.empty())
        return {{QStringLiteral("–"), Ink::Faint}};
    QStringList names;
    for (const GpuHolding& holding : gpu.holdings)
        names << name(holding.owner);
    return {{names.join(QStringLiteral(", ")), mark.idle ? Ink::Warn : Ink::Plain}};
}

/// Number, and where there is an alert of it a sign: not by colour alone.
InkedText numberCell(int index, const GpuMark& mark)
{
    const Ink ink = mark.hot ? Ink::Bad : mark.idle ? Ink::Warn : Ink::Plain;
    return {
        {QStringLiteral("%1%2").arg(index, 3).arg(mark.hot || mark.idle ? QStringLiteral("!") : QString()),
         ink}};
}

InkedText sparkCell(const CurveOf& of, const GpuSparks& sparks, TextSigns signs)
{
    const auto spark = sparks.find(of);
    return spark == sparks.end() ? InkedText() : InkedText{{sparkOf(spark->second, signs), Ink::Use}};
}

TableRow gpuRow(const HostRef& host, const GpuReading& gpu, const std::vector<Alert>& alerts,
                const GpuSparks& sparks, const GpusLook& look)
{
    const GpuRef ref{host, gpu.uuid};
    const GpuMark mark = markOf(ref, alerts);
    InkedText temperature = figureCell(ChartUnit::Celsius, gpu.temperature);
    if (mark.hot)
        temperature.front().ink = Ink::Bad;
    const auto memory = partOf(real(gpu.memoryUsedBytes), real(gpu.memoryTotalBytes));
    return {{numberCell(gpu.index, mark),
             barOf(gpu.utilisation, barCells(look.columns), Ink::Use, look.signs),
             figureCell(ChartUnit::Part, gpu.utilisation), sparkCell(ref, sparks, look.signs),
             barOf(memory, barCells(look.columns), Ink::Memory, look.signs),
             plainCell(amountOfWhole(gpu.memoryUsedBytes, gpu.memoryTotalBytes)), std::move(temperature),
             figureCell(ChartUnit::Watts, gpu.powerWatts), holdersCell(gpu, look.name, mark)},
            {}};
}

TableRow processorRow(const Sample& sample, const GpusLook& look)
{
    const HostReading& machine = sample.machine;
    const auto cores =
        machine.coresTotal > 0 ? partOf(machine.cores, double(machine.coresTotal)) : std::nullopt;
    const auto memory = partOf(real(machine.memoryUsedBytes), real(machine.memoryTotalBytes));
    //: in place of a GPU's number, very short: processor
    return {{plainCell(QStringLiteral(" ") + GpuTableText::tr("CPU")),
             barOf(cores, barCells(look.columns), Ink::Use, look.signs),
             figureCell(ChartUnit::Part, cores),
             {},
             barOf(memory, barCells(look.columns), Ink::Memory, look.signs),
             plainCell(amountOfWhole(machine.memoryUsedBytes, machine.memoryTotalBytes)),
             {},
             {},
             {}},
            {}};
}

TableRow headOfMachines(const GpuSparks& sparks)
{
    const auto head = [](const QString& text) { return InkedText{{text, Ink::Faint}}; };
    return {
        {head(GpuTableText::tr("GPU")),
         {},
         head(GpuTableText::tr("use", "of a GPU, heading of a column")),
         sparks.empty() ? InkedText() : head(GpuTableText::tr("minute", "the last one, as a small curve")),
         {},
         head(GpuTableText::tr("memory")),
         head(GpuTableText::tr("temp", "temperature, very short")),
         head(GpuTableText::tr("power")),
         head(GpuTableText::tr("who"))},
        {}};
}

/// What is not of this moment.
void fade(std::vector<TableRow>& rows, std::size_t first)
{
    for (std::size_t i = first; i < rows.size(); ++i)
        for (InkedText& cell : rows[i].cells)
            for (InkedPart& part : cell)
                part.ink = Ink::Faint;
}

/// Nothing, where its only machine says it all.
InkedText placeLine(const PlaceReadings& place, Instant now)
{
    if (place.state != FeedState::Live || place.hosts.empty())
        return {{feedSentence(place, now), Ink::Warn}};
    if (place.hosts.size() == 1 && shownShort(place.hosts.front().host, 60) == placeTitle(place))
        return {};
    return {{placeTitle(place), Ink::Strong}};
}
} // namespace

int barCells(int columns)
{
    constexpr int narrow = 90;
    return columns == 0 || columns >= narrow ? 10 : 6;
}

InkedText plainCell(const QString& text)
{
    return {{text, Ink::Plain}};
}

InkedText figureCell(ChartUnit unit, std::optional<double> value)
{
    return value ? plainCell(valueText(unit, *value)) : InkedText{{QStringLiteral("–"), Ink::Faint}};
}

QString amountOfWhole(std::optional<std::int64_t> part, std::optional<std::int64_t> whole)
{
    if (!part)
        return QStringLiteral("–");
    const QString used = valueText(ChartUnit::Bytes, static_cast<double>(*part));
    return whole ? GpuTableText::tr("%1 of %2", "an amount of a whole")
                       .arg(used, valueText(ChartUnit::Bytes, static_cast<double>(*whole)))
                 : used;
}

GpuTable machineTable(const std::vector<PlaceReadings>& places, const std::vector<Alert>& alerts,
                      const GpuSparks& sparks, const GpusLook& look, Instant now)
{
    GpuTable table{machineColumns(look.columns), {headOfMachines(sparks)}};
    for (const PlaceReadings& place : places) {
        if (const InkedText line = placeLine(place, now); !line.empty())
            table.rows.push_back({{}, line});
        for (const Sample& sample : place.hosts) {
            table.rows.push_back({{}, machineLine(place, sample, now)});
            const std::size_t first = table.rows.size();
            if (sample.gpus.empty())
                table.rows.push_back(processorRow(sample, look));
            for (const GpuReading& gpu : sample.gpus)
                table.rows.push_back(gpuRow({place.place, sample.host}, gpu, alerts, sparks, look));
            if (place.state != FeedState::Live || !silenceOf(place, sample, now).isEmpty())
                fade(table.rows, first);
        }
    }
    return table;
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See gpustext.h.
#include "app/desktop/cli/monitoring/gpustext.h"

#include "app/desktop/cli/monitoring/gputable.h"
#include "ui/charts/valuescale.h"
#include "ui/gpus/gpuwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{
struct GpusText {
    Q_DECLARE_TR_FUNCTIONS(GpusText)
};

bool isAbout(const Alert& alert, const std::vector<PlaceReadings>& places)
{
    return std::any_of(places.begin(), places.end(),
                       [&](const PlaceReadings& place) { return place.place == alert.host.place; });
}

InkedText alertLine(const Alert& alert, const std::vector<PlaceReadings>& places, const OwnerNames& name,
                    Instant now)
{
    const AlertWords words = alertWords(alert, places, name, now);
    const Ink ink = alert.kind == AlertKind::TooHot ? Ink::Bad : Ink::Warn;
    return {{QStringLiteral("! ") + words.about, ink}, {QStringLiteral(" · ") + words.facts}};
}

struct LabSum {
    int gpus = 0;
    int held = 0;
    int measured = 0;
    double utilisation = 0;
    double watts = 0;
    std::int64_t memory = 0;
    std::int64_t memoryWhole = 0;

    void add(const GpuReading& gpu)
    {
        ++gpus;
        held += gpu.holdings.empty() ? 0 : 1;
        measured += gpu.utilisation ? 1 : 0;
        utilisation += gpu.utilisation.value_or(0);
        watts += gpu.powerWatts.value_or(0);
        memory += gpu.memoryUsedBytes.value_or(0);
        memoryWhole += gpu.memoryTotalBytes.value_or(0);
    }
};
} // namespace

GpusPicture gpusPicture(const std::vector<PlaceReadings>& places, const std::vector<Alert>& alerts,
                        const GpuSparks& sparks, const GpusLook& look, Instant now)
{
    const GpuTable table = look.grouping == Grouping::Gpu ? machineTable(places, alerts, sparks, look, now)
                                                          : ownerTable(places, sparks, look);
    std::vector<InkedText> lines = fitted(table.columns, table.rows, look.columns, look.signs);
    GpusPicture picture{std::move(lines.front()), {}, {}};
    picture.rows.assign(std::make_move_iterator(lines.begin() + 1), std::make_move_iterator(lines.end()));
    for (const Alert& alert : alerts)
        if (isAbout(alert, places)) {
            InkedText line = alertLine(alert, places, look.name, now);
            picture.alerts.push_back(look.columns == 0 ? std::move(line)
                                                       : cutTo(line, look.columns, look.signs));
        }
    return picture;
}

int sparkCells(int columns)
{
    constexpr std::array<std::pair<int, int>, 4> sizes{{{120, 20}, {100, 15}, {80, 10}, {0, 6}}};
    return std::find_if(sizes.begin(), sizes.end(), [&](const auto& size) { return columns >= size.first; })
        ->second;
}

InkedText summaryLine(const std::vector<PlaceReadings>& places)
{
    LabSum sum;
    for (const PlaceReadings& place : places)
        for (const Sample& sample : place.hosts)
            for (const GpuReading& gpu : sample.gpus)
                sum.add(gpu);
    //: of all GPUs; %1: how many of them somebody holds
    QStringList parts{GpusText::tr("%n GPU(s), %1 held", nullptr, sum.gpus).arg(sum.held)};
    if (sum.measured > 0)
        parts << valueText(ChartUnit::Part, sum.utilisation / sum.measured);
    if (sum.memoryWhole > 0)
        parts << amountOfWhole(sum.memory, sum.memoryWhole);
    if (sum.watts > 0)
        parts << valueText(ChartUnit::Watts, sum.watts);
    return {{parts.join(QStringLiteral(" · ")), Ink::Strong}};
}

QString recordedNotice()
{
    return GpusText::tr("A demo: this lab does not exist, and nothing of it was measured.");
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

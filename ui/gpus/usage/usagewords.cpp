// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See usagewords.h.
#include "ui/gpus/usage/usagewords.h"

#include "core/formats/csvwriter.h"
#include "ui/charts/valuescale.h"
#include "ui/gpus/gpuwords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace pupitre
{

namespace
{
struct UsageWords {
    Q_DECLARE_TR_FUNCTIONS(UsageWords)
};

QString dayText(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).date(),
                              QLocale::ShortFormat);
}

/// Few hours with a digit more: they are told apart by it.
QString figureText(double amount)
{
    return QLocale().toString(amount, 'f', amount < 99.95 ? 1 : 0);
}

std::string plainFigure(double amount)
{
    return toStd(QString::number(amount, 'f', 3));
}
} // namespace

QString usageName(const UsageRow& row, UsageBy by, const std::vector<PlaceReadings>& places,
                  const OwnerNames& names)
{
    switch (by) {
    case UsageBy::Person:
    case UsageBy::Course:
    case UsageBy::Experiment:
        return names(row.owner);
    case UsageBy::Place:
        return usagePlace(row.place, places);
    case UsageBy::Week:
        //: a week, by its Monday
        return UsageWords::tr("Week of %1").arg(dayText(row.week));
    }
    return {};
}

QString usagePlace(const PlaceId& id, const std::vector<PlaceReadings>& places)
{
    const auto found = std::find_if(places.begin(), places.end(),
                                    [&](const PlaceReadings& place) { return place.place == id; });
    return found == places.end() ? shownShort(id.text(), 40) : placeTitle(*found);
}

QString hoursText(double hours)
{
    //: a duration in hours, short
    return UsageWords::tr("%1 h").arg(figureText(hours));
}

QString energyText(double wattHours)
{
    return wattHours >= 1000 ? QStringLiteral("%1 kWh").arg(figureText(wattHours / 1000))
                             : QStringLiteral("%1 Wh").arg(QLocale().toString(wattHours, 'f', 0));
}

QString efficiencyText(const UsageRow& row)
{
    const auto efficiency = row.efficiency();
    return efficiency ? valueText(ChartUnit::Part, *efficiency) : QStringLiteral("–");
}

QString capacityLine(const UsageTable& table)
{
    if (table.capacityHours <= 0)
        return {};
    //: %1: hours, of all GPUs together
    return UsageWords::tr("There were %1 of GPUs in all.").arg(hoursText(table.capacityHours));
}

double coveredPart(const UsageTable& table, Instant from, Instant until)
{
    const double hours = std::chrono::duration<double, std::ratio<3600>>(until - from).count();
    return hours > 0 ? std::min(1.0, table.coveredHours / hours) : 0;
}

QString coveredLine(const UsageTable& table, Instant from, Instant until)
{
    const double part = coveredPart(table, from, until);
    if (part > 0 && part < 0.01)
        return UsageWords::tr("Measured during less than 1% of the time.");
    return UsageWords::tr("Measured during %1 of the time.").arg(valueText(ChartUnit::Part, part));
}

bool isUnattributed(const UsageRow& row, UsageBy by)
{
    const bool byOwner = by == UsageBy::Person || by == UsageBy::Course || by == UsageBy::Experiment;
    return byOwner && row.owner.kind == OwnerKind::Nobody;
}

QString unattributedNote()
{
    return UsageWords::tr("Not attributed: GPUs draw power while nobody holds them, and of some programs "
                          "nobody can say whose they are.");
}

std::string usageCsv(const UsageTable& table, UsageBy by, const std::vector<PlaceReadings>& places,
                     const OwnerNames& names)
{
    std::string text =
        csvLine({"name", "held_gpu_hours", "used_gpu_hours", "efficiency", "watt_hours", "core_hours"});
    const auto add = [&](const std::string& name, const UsageRow& row) {
        const auto efficiency = row.efficiency();
        text += csvLine({name, plainFigure(row.heldHours), plainFigure(row.usedHours),
                         efficiency ? plainFigure(*efficiency) : std::string(), plainFigure(row.wattHours),
                         plainFigure(row.coreHours)});
    };
    for (const UsageRow& row : table.rows)
        add(harmlessCell(toStd(usageName(row, by, places, names))), row);
    add("total", table.total);
    return text;
}

} // namespace pupitre

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

QString placeOf(const PlaceId& id, const std::vector<PlaceReadings>& places)
{
    const auto found = std::find_if(places.begin(), places.end(),
                                    [&](const PlaceReadings& place) { return place.place == id; });
    return found == places.end() ? shownShort(id.text(), 40) : placeTitle(*found);
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
        return placeOf(row.place, places);
    case UsageBy::Week:
        //: a week, by its Monday
        return UsageWords::tr("Week of %1").arg(dayText(row.week));
    }
    return {};
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

QString usageTotal(const UsageTable& table)
{
    //: %1 and %2: hours, %3: percent, %4: an energy
    QString text = UsageWords::tr("GPUs were held for %1 and used for %2 of it (%3), with %4.")
                       .arg(hoursText(table.total.heldHours), hoursText(table.total.usedHours),
                            efficiencyText(table.total), energyText(table.total.wattHours));
    if (table.capacityHours > 0)
        //: %1: hours
        text +=
            QLatin1Char(' ') + UsageWords::tr("There were %1 in all.").arg(hoursText(table.capacityHours));
    return text;
}

QString coveredLine(const UsageTable& table, Instant from, Instant until)
{
    const double hours = std::chrono::duration<double, std::ratio<3600>>(until - from).count();
    const double part = hours > 0 ? std::min(1.0, table.coveredHours / hours) : 0;
    return UsageWords::tr("Measured during %1 of the time.").arg(valueText(ChartUnit::Part, part));
}

QString politeText(const UsageRow& row, const QString& name, Instant from, Instant until)
{
    const QString figures =
        //: %1: a name, %2 and %3: days, %4 and %5: hours, %6: percent
        UsageWords::tr(
            "Hello %1,\n\nfrom %2 to %3 your programs held GPUs for %4 and computed on them for %5 (%6).")
            .arg(name, dayText(from), dayText(until), hoursText(row.heldHours), hoursText(row.usedHours),
                 efficiencyText(row));
    const QString wish = UsageWords::tr(
        "Others wait for GPUs at times. If a notebook or a program keeps one without need, ending it "
        "gives it back; if something makes it slow, I am glad to look at it with you.");
    return figures + QStringLiteral("\n\n") + wish + QStringLiteral("\n\n") + UsageWords::tr("Thank you!");
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

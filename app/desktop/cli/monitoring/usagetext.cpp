// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See usagetext.h.
#include "app/desktop/cli/monitoring/usagetext.h"

#include "core/formats/csvwriter.h"
#include "ui/charts/valuescale.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QLocale>

#include <charconv>

namespace pupitre
{

namespace
{
struct UsageText {
    Q_DECLARE_TR_FUNCTIONS(UsageText)
};

constexpr int longestSpan = 10'000; // of one unit

QString nameOf(const UsageRow& row, UsageBy by, const UsageNames& names)
{
    switch (by) {
    case UsageBy::Person:
    case UsageBy::Course:
    case UsageBy::Experiment:
        return names.owner(row.owner);
    case UsageBy::Place:
        return names.place(row.place);
    case UsageBy::Week:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.week.time_since_epoch().count()).date(),
                                  QLocale::ShortFormat);
    }
    return {};
}

QString hoursText(double hours)
{
    return QLocale().toString(hours, 'f', 1);
}

QString energyText(double wattHours)
{
    return wattHours < 1000 ? UsageText::tr("%1 Wh").arg(QLocale().toString(wattHours, 'f', 0))
                            : UsageText::tr("%1 kWh").arg(QLocale().toString(wattHours / 1000, 'f', 1));
}

std::vector<QString> textRow(const QString& name, const UsageRow& row)
{
    const auto part = row.efficiency();
    return {name,
            hoursText(row.heldHours),
            hoursText(row.usedHours),
            part ? valueText(ChartUnit::Part, *part) : QStringLiteral("–"),
            energyText(row.wattHours),
            hoursText(row.coreHours)};
}

std::string csvRow(const QString& name, const UsageRow& row)
{
    const auto figure = [](double value) { return QString::number(value, 'f', 3).toStdString(); };
    const auto part = row.efficiency();
    return csvLine({harmlessCell(toStd(name)), figure(row.heldHours), figure(row.usedHours),
                    part ? figure(*part) : std::string(), figure(row.wattHours), figure(row.coreHours)});
}
} // namespace

QString oneOf(const QString& option, const QString& words)
{
    return UsageText::tr("%1 is one of: %2.").arg(option, words);
}

QString noTime(const QString& option, const QString& typed)
{
    return UsageText::tr("%1 is no time for %2: write a day (2026-11-01), or how long ago (12h, 7d, 4w).")
        .arg(typed, option);
}

QString coveredLine(const UsageTable& table, Instant from, Instant until)
{
    const double hours = std::chrono::duration<double, std::ratio<3600>>(until - from).count();
    const double part = hours > 0 ? std::min(1.0, table.coveredHours / hours) : 0;
    return UsageText::tr("Measured during %1 of the time.").arg(valueText(ChartUnit::Part, part));
}

Result<Instant> usageTime(const std::string& text, Instant now)
{
    const QDate day = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    if (day.isValid())
        return Instant(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
    int count = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), count);
    const std::string unit =
        read.ec == std::errc{} ? std::string(read.ptr, text.data() + text.size()) : std::string();
    if (count <= 0 || count > longestSpan)
        return fail(ErrorKind::Malformed, "time", text);
    if (unit == "h")
        return now - std::chrono::hours(count);
    if (unit == "d")
        return now - std::chrono::days(count);
    if (unit == "w")
        return now - std::chrono::weeks(count);
    return fail(ErrorKind::Malformed, "time", text);
}

std::optional<UsageBy> usageByFrom(const std::string& word)
{
    if (word.empty() || word == "person")
        return UsageBy::Person;
    if (word == "course")
        return UsageBy::Course;
    if (word == "experiment")
        return UsageBy::Experiment;
    if (word == "place")
        return UsageBy::Place;
    if (word == "week")
        return UsageBy::Week;
    return std::nullopt;
}

TextRows usageRows(const UsageTable& table, UsageBy by, const UsageNames& names)
{
    TextRows rows{{QString(), UsageText::tr("GPU hours held"), UsageText::tr("used"),
                   UsageText::tr("of what was held"), UsageText::tr("energy"), UsageText::tr("core hours")}};
    for (const UsageRow& row : table.rows)
        rows.push_back(textRow(nameOf(row, by, names), row));
    rows.push_back(textRow(UsageText::tr("all"), table.total));
    return rows;
}

std::string usageCsv(const UsageTable& table, UsageBy by, const UsageNames& names)
{
    std::string text =
        csvLine({"name", "gpu_hours_held", "gpu_hours_used", "efficiency", "watt_hours", "core_hours"});
    for (const UsageRow& row : table.rows)
        text += csvRow(nameOf(row, by, names), row);
    return text;
}

} // namespace pupitre

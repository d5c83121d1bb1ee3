// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See usagetext.h.
#include "app/desktop/cli/monitoring/usagetext.h"

#include "core/services/localtime.h"
#include "ui/gpus/usage/usagewords.h"

#include <QCoreApplication>
#include <QDate>

#include <charconv>
#include <map>

namespace pupitre
{

namespace
{
struct UsageText {
    Q_DECLARE_TR_FUNCTIONS(UsageText)
};

constexpr int longestSpan = 10'000; // of one unit

std::vector<QString> textRow(const QString& name, const UsageRow& row)
{
    return {name,
            hoursText(row.heldHours),
            hoursText(row.usedHours),
            efficiencyText(row),
            energyText(row.wattHours),
            hoursText(row.coreHours)};
}

Result<UsageTime> momentAgo(const std::string& text, Instant now)
{
    int count = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), count);
    const std::string unit =
        read.ec == std::errc{} ? std::string(read.ptr, text.data() + text.size()) : std::string();
    if (count <= 0 || count > longestSpan || (unit != "h" && unit != "d" && unit != "w"))
        return fail(ErrorKind::Malformed, "time", text);
    const auto hours = std::chrono::hours(count) * (unit == "h" ? 1 : unit == "d" ? 24 : 7 * 24);
    return UsageTime{now - hours, now - hours};
}
} // namespace

QString oneOf(const QString& option, const QString& words)
{
    return UsageText::tr("%1 is one of: %2.").arg(option, words);
}

QString noTime(const QString& option, const QString& typed)
{
    return UsageText::tr("%1 is no time for %2: write a day (2026-11-01), how long ago (12h, 7d, 4w), or one "
                         "of: today, yesterday, week, last-week, month, semester.")
        .arg(typed, option);
}

QString noSpan()
{
    return UsageText::tr("--since has to be before --until.");
}

Result<UsageTime> usageTime(const std::string& text, Instant now)
{
    const QDate today = dayOf(now);
    const std::map<std::string, UsageTime> words{
        {"today", timeOfDays(today, today, now)},
        {"yesterday", timeOfDays(today.addDays(-1), today.addDays(-1), now)},
        {"week", timeOf(UsagePeriod::ThisWeek, now)},
        {"last-week", timeOf(UsagePeriod::LastWeek, now)},
        {"month", timeOf(UsagePeriod::ThisMonth, now)},
        {"semester", timeOf(UsagePeriod::Semester, now)}};
    if (const auto word = words.find(text); word != words.end())
        return word->second;
    // Not Qt::ISODate, which takes the day of a text that has an hour too.
    const QDate day = QDate::fromString(QString::fromStdString(text), QStringLiteral("yyyy-MM-dd"));
    if (day.isValid())
        return timeOfDays(day, day, now);
    if (const auto hour = toMoment(text, systemZone()))
        return UsageTime{hour->moment.utc, hour->moment.utc};
    return momentAgo(text, now);
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

TextRows usageRows(const UsageTable& table, UsageBy by, const std::vector<PlaceReadings>& places,
                   const OwnerNames& names)
{
    TextRows rows{{QString(), UsageText::tr("GPU hours held"), UsageText::tr("used"),
                   UsageText::tr("of what was held"), UsageText::tr("energy"), UsageText::tr("core hours")}};
    for (const UsageRow& row : table.rows)
        rows.push_back(textRow(usageName(row, by, places, names), row));
    rows.push_back(textRow(UsageText::tr("all"), table.total));
    return rows;
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See usageperiod.h.
#include "ui/gpus/usage/usageperiod.h"

#include "ui/courses/week/weekboard.h"

#include <QDateTime>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
QDate semesterOf(const QDate& day)
{
    if (day.month() >= 9)
        return {day.year(), 9, 1};
    return day.month() >= 2 ? QDate(day.year(), 2, 1) : QDate(day.year() - 1, 9, 1);
}

Instant beginOf(const QDate& day, const QTimeZone& zone)
{
    return Instant(std::chrono::milliseconds(day.startOfDay(zone).toMSecsSinceEpoch()));
}
} // namespace

QDate dayOf(Instant at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone).date();
}

QDate lastDayOf(const UsageTime& time, const QTimeZone& zone)
{
    return dayOf(std::max(time.first, time.second - 1ms), zone);
}

UsageTime timeOfDays(const QDate& first, const QDate& last, Instant now, const QTimeZone& zone)
{
    return {std::min(now, beginOf(first, zone)), std::min(now, beginOf(last.addDays(1), zone))};
}

UsageTime timeOf(UsagePeriod period, Instant now, const QTimeZone& zone)
{
    const QDate today = dayOf(now, zone);
    const QDate monday = mondayOf(today);
    switch (period) {
    case UsagePeriod::SevenDays:
        return {now - 7 * 24h, now};
    case UsagePeriod::ThirtyDays:
        return {now - 30 * 24h, now};
    case UsagePeriod::ThisWeek:
        return timeOfDays(monday, today, now, zone);
    case UsagePeriod::LastWeek:
        return timeOfDays(monday.addDays(-7), monday.addDays(-1), now, zone);
    case UsagePeriod::ThisMonth:
        return timeOfDays({today.year(), today.month(), 1}, today, now, zone);
    case UsagePeriod::Semester:
        return timeOfDays(semesterOf(today), today, now, zone);
    case UsagePeriod::Days:
        return timeOfDays(today, today, now, zone);
    }
    return {now, now};
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See usageperiod.h.
#include "ui/gpus/usage/usageperiod.h"

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
} // namespace

std::pair<Instant, Instant> timeOf(UsagePeriod period, Instant now, const QTimeZone& zone)
{
    switch (period) {
    case UsagePeriod::Week:
        return {now - 7 * 24h, now};
    case UsagePeriod::Month:
        return {now - 30 * 24h, now};
    case UsagePeriod::Semester: {
        const QDate today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), zone).date();
        const QDateTime first = semesterOf(today).startOfDay(zone);
        return {Instant(std::chrono::milliseconds(first.toMSecsSinceEpoch())), now};
    }
    }
    return {now, now};
}

} // namespace pupitre

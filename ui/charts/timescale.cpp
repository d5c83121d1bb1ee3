// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See timescale.h.
#include "ui/charts/timescale.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
struct TimeScaleWords {
    Q_DECLARE_TR_FUNCTIONS(TimeScaleWords)
};

constexpr std::array<std::chrono::seconds, 14> timeSteps{1s,    5s, 15s, 30s, 1min, 5min, 15min,
                                                         30min, 1h, 3h,  6h,  12h,  24h,  48h};
constexpr std::chrono::seconds day = 24h;
constexpr std::chrono::seconds week = 7 * 24h;

std::chrono::seconds stepFor(std::chrono::milliseconds range, int most)
{
    for (const auto step : timeSteps) {
        if (range / step <= std::max(1, most))
            return step;
    }
    std::chrono::seconds step = week;
    while (range / step > std::max(1, most))
        step += week;
    return step;
}

QDateTime localTime(Instant at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), zone);
}

Instant instantOf(const QDateTime& time)
{
    return Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

QString dayAndMonth(const QDateTime& time)
{
    //: a day on the axis of a chart, in Qt's date format: "24 Nov"
    return QLocale().toString(time, TimeScaleWords::tr("d MMM", "date format"));
}

QString labelOf(const QDateTime& time, std::chrono::seconds step)
{
    if (step >= day)
        return step >= week || step > day
                   ? dayAndMonth(time)
                   //: a day on the axis of a chart, in Qt's date format: "Tue 24"
                   : QLocale().toString(time, TimeScaleWords::tr("ddd d", "date format"));
    if (time.time() == QTime(0, 0))
        return dayAndMonth(time);
    return time.toString(step < 1min ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}
} // namespace

std::vector<TimeTick> timeTicks(Instant from, Instant until, int most, const QTimeZone& zone)
{
    std::vector<TimeTick> ticks;
    if (until <= from)
        return ticks;
    const auto step = stepFor(until - from, most);
    const QDateTime first = localTime(from, zone);
    const auto add = [&](const QDateTime& at) {
        if (instantOf(at) >= from && instantOf(at) <= until)
            ticks.push_back({instantOf(at), labelOf(at, step)});
    };
    if (step >= day) {
        // Whole weeks begin on Mondays: Julian day 0 was one. And no label jumps as the days go by.
        const qint64 days = step / day;
        for (QDate date = first.date().addDays(-(first.date().toJulianDay() % days));
             instantOf(date.startOfDay(zone)) <= until; date = date.addDays(days))
            add(date.startOfDay(zone));
        return ticks;
    }
    // Day by day from the local midnight: quarters of an hour are those of the clock, whatever the season.
    const auto seconds = static_cast<int>(step.count());
    int second = first.time().msecsSinceStartOfDay() / 1000 / seconds * seconds;
    for (QDate date = first.date(); instantOf(date.startOfDay(zone)) <= until;
         date = date.addDays(1), second = 0)
        for (; second < day.count(); second += seconds) {
            const QDateTime at(date, QTime(0, 0).addSecs(second), zone);
            if (instantOf(at) > until)
                break;
            if (at.time() == QTime(0, 0).addSecs(second)) // else an hour that the zone skips
                add(at);
        }
    return ticks;
}

QString momentText(Instant at, std::chrono::milliseconds range, const QTimeZone& zone)
{
    const QDateTime time = localTime(at, zone);
    if (range <= 12h)
        return time.toString(QStringLiteral("HH:mm:ss"));
    return dayAndMonth(time) + QLatin1Char(' ') + time.toString(QStringLiteral("HH:mm"));
}

} // namespace pupitre

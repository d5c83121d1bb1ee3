// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See weekrows.h.
#include "ui/today/weekrows.h"

#include "ui/tp/tpwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace pupitre
{

namespace
{
struct WeekWords {
    Q_DECLARE_TR_FUNCTIONS(WeekWords)
};

constexpr int days = 7;

QDateTime localTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
}

Instant instant(const QDateTime& at)
{
    return Instant(std::chrono::milliseconds(at.toMSecsSinceEpoch()));
}

QString hour(Instant at)
{
    return QLocale().toString(localTime(at).time(), QStringLiteral("HH:mm"));
}

WeekItem itemOf(const WeekEntry& entry, const std::vector<CourseCard>& cards, Instant now)
{
    WeekItem item;
    item.ref = entry.ref;
    item.event = entry.event;
    item.past = entry.until < now;
    for (const CourseCard& card : cards) {
        const Tp* tp = card.ref == entry.ref.courseRef() ? card.course.tp(entry.ref.tp) : nullptr;
        if (tp != nullptr)
            item.title = tpTitle(card.course, *tp);
    }
    switch (entry.event) {
    case WeekEvent::Session:
        item.hours = hour(entry.from) + QStringLiteral(" – ") + hour(entry.until);
        item.sentence =
            WeekWords::tr("%1: session %2").arg(item.title, shortSpan(entry.from, entry.until, now));
        return item;
    case WeekEvent::Deadline:
        //: a deadline in the strip of the week; %1: an hour, "23:59"
        item.hours = WeekWords::tr("due %1").arg(hour(entry.from));
        item.sentence = WeekWords::tr("%1: hand-in closes %2").arg(item.title, shortWhen(entry.from, now));
        return item;
    }
    return item;
}
} // namespace

QList<WeekDay> weekDays(const std::vector<CourseCard>& cards, Instant now)
{
    const QDate today = localTime(now).date();
    const auto entries =
        weekOf(cards, instant(today.startOfDay()), instant(today.addDays(days).startOfDay()));
    QList<WeekDay> week;
    for (int i = 0; i < days; ++i) {
        const QDate day = today.addDays(i);
        WeekDay column;
        //: a day of the strip of the week, as short as it can be: "Wed 25"
        column.name = i == 0 ? WeekWords::tr("Today") : QLocale().toString(day, QStringLiteral("ddd d"));
        for (const WeekEntry& entry : entries) {
            // A session that began yesterday evening and still runs belongs to today.
            if (std::max(localTime(entry.from).date(), today) == day)
                column.items.append(itemOf(entry, cards, now));
        }
        week.append(std::move(column));
    }
    return week;
}

} // namespace pupitre

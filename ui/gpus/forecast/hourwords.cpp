// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See hourwords.h.
#include "ui/gpus/forecast/hourwords.h"

#include "ui/words/loadwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace pupitre
{

namespace
{
struct HourWords {
    Q_DECLARE_TR_FUNCTIONS(HourWords)
};

QString clockText(Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).time(),
                              QStringLiteral("HH:mm"));
}

QString whenText(const DayBounds& day, int hour)
{
    const Instant from = day.hours[static_cast<std::size_t>(hour)];
    const Instant until = day.hours[static_cast<std::size_t>(hour) + 1];
    const QDate date = QDate::fromString(QString::fromStdString(day.date), Qt::ISODate);
    return QLocale().toString(date, QStringLiteral("dddd d MMMM")) + QStringLiteral(", ") + clockText(from)
           + QStringLiteral(" – ") + clockText(until);
}
} // namespace

QString needText(const Load& load, const PlaceCapacity& has)
{
    QStringList parts;
    std::vector<LoadLine> lines = loadLines(load, has);
    std::ranges::sort(lines, {}, [](const LoadLine& line) { return line.of; });
    for (const LoadLine& line : lines)
        parts << (line.isShort ? HourWords::tr("%1 (too little)").arg(line.text) : line.text);
    return parts.join(QStringLiteral(" · "));
}

QStringList hourFacts(const DayBounds& day, int hour, const HourNeed& need, const PlaceCapacity& has)
{
    QStringList facts{whenText(day, hour)};
    if (need.planned.instances > 0)
        facts << needText(need.planned, has);
    if (need.atMost.instances > 0 && need.atMost != need.planned)
        //: %1: "5 of 8 GPUs · …"
        facts << HourWords::tr("At most, while hand-ins go on: %1").arg(needText(need.atMost, has));
    if (facts.size() == 1)
        facts << HourWords::tr("Nothing is open.");
    return facts;
}

} // namespace pupitre

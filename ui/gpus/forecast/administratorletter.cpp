// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See administratorletter.h.
#include "ui/gpus/forecast/administratorletter.h"

#include "ui/gpus/forecast/hourwords.h"
#include "ui/words/loadwords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace pupitre
{

namespace
{
struct AdministratorLetter {
    Q_DECLARE_TR_FUNCTIONS(AdministratorLetter)
};

constexpr qsizetype mostTimes = 12; // of one list

/// The first of them, each behind a dash, and how many more.
QStringList listed(const QStringList& lines)
{
    QStringList list;
    for (const QString& line : lines.mid(0, mostTimes))
        list << QStringLiteral("– ") + line;
    if (lines.size() > mostTimes)
        list << QStringLiteral("– ")
                    + AdministratorLetter::tr("and %n more time(s), in the files", nullptr,
                                              static_cast<int>(lines.size() - mostTimes));
    return list;
}

QString dateText(const QDateTime& at)
{
    return QLocale().toString(at, QStringLiteral("ddd d MMM yyyy, HH:mm"));
}

/// With the date: a letter is read later.
QString spanText(Instant from, Instant until)
{
    const auto begin = QDateTime::fromMSecsSinceEpoch(from.time_since_epoch().count());
    const auto end = QDateTime::fromMSecsSinceEpoch(until.time_since_epoch().count());
    return dateText(begin) + QStringLiteral(" – ")
           + (begin.date() == end.date() ? end.toString(QStringLiteral("HH:mm")) : dateText(end));
}

QString lineText(Instant from, Instant until, const QString& what)
{
    //: in a list; %1: date and hours, %2: what is needed then
    return AdministratorLetter::tr("%1: %2").arg(spanText(from, until), what);
}

QStringList hoursOf(const PlaceForecast& place)
{
    QStringList hours;
    for (const LoadStretch& stretch : place.stretches)
        hours << lineText(stretch.from, stretch.until, needText(stretch.load, {}));
    return hours;
}

QStringList shortTimesOf(const PlaceForecast& place, const PlanNames& names)
{
    QStringList times;
    for (const Conflict& conflict : place.conflicts) {
        QStringList missing;
        for (const Shortage& shortage : conflict.shortages)
            missing << shortageText(shortage);
        QStringList tps;
        for (const PlaceTp& tp : conflict.tps)
            tps << names.tp(place.place, tp);
        times << lineText(conflict.from, conflict.until,
                          QLocale().createSeparatedList(missing) + QStringLiteral(" – ")
                              + tps.join(QStringLiteral(", ")));
    }
    return times;
}

QStringList aboutPlace(const PlaceForecast& place, const PlanNames& names)
{
    const QString has = capacityText(place.has);
    QStringList lines{has.isEmpty()
                          ? names.place(place.place)
                          : names.place(place.place) + QStringLiteral(" (") + has + QLatin1Char(')')};
    if (!place.stretches.empty()) {
        lines << AdministratorLetter::tr("What students may take during their classes:");
        lines << listed(hoursOf(place));
    }
    if (!place.conflicts.empty()) {
        lines << AdministratorLetter::tr("There is not enough for that:");
        lines << listed(shortTimesOf(place, names));
    }
    const auto windows = handInTimes(place);
    if (!windows.empty()) {
        const Load most = peakOf(windows, windows.front().from, windows.back().until);
        //: %1: "5 GPUs · 10 cores · 20 GB"
        lines << AdministratorLetter::tr("Until their hand-ins close, students may go on; all at once they "
                                         "would take %1, usually far less.")
                     .arg(needText(most, {}));
    }
    lines << QString();
    return lines;
}

} // namespace

Letter administratorLetter(const Outlook& outlook, const PlanNames& names, const std::string& zone)
{
    QStringList lines{AdministratorLetter::tr("Hello,"), QString(),
                      //: %1: a time zone, "Europe/Paris"
                      AdministratorLetter::tr("Here is what our practical classes need in the next four "
                                              "weeks. Times are those of %1.")
                          .arg(shown(zone)),
                      QString()};
    bool any = false;
    for (const PlaceForecast& place : outlook.places) {
        lines << aboutPlace(place, names);
        any = any || !place.conflicts.empty();
    }
    lines << (any ? AdministratorLetter::tr("Can more be given for these times, or shall we move classes?")
                  : AdministratorLetter::tr("Can it be kept free for these times?"));
    lines << AdministratorLetter::tr(
        "I can send all times as a calendar and as a table, and lines for Slurm.");
    lines << QString() << AdministratorLetter::tr("Thank you");
    return {{},
            AdministratorLetter::tr("Machines for practical classes, the next four weeks"),
            lines.join(QLatin1Char('\n')) + QLatin1Char('\n')};
}

} // namespace pupitre

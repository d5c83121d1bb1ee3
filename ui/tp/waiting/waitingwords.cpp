// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See waitingwords.h.
#include "ui/tp/waiting/waitingwords.h"

#include "core/services/presenttime.h"
#include "ui/tp/tpwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace pupitre
{

namespace
{

class WaitingWords final
{
    Q_DECLARE_TR_FUNCTIONS(WaitingWords)
public:
    static QString of(const WaitingExtension& change, const Course* course);
    static QString of(const WaitingClassList& change);
    static QString who(const std::vector<SeatId>& seats, const Course* course);
};

constexpr std::size_t mostWaitingNames = 2;

QString WaitingWords::who(const std::vector<SeatId>& seats, const Course* course)
{
    if (seats.size() > mostWaitingNames)
        return tr("for %n student(s)", "", static_cast<int>(seats.size()));
    QStringList names;
    for (const SeatId& id : seats) {
        const Seat* seat = course == nullptr ? nullptr : course->seat(id);
        names << (seat == nullptr ? shown(id.text()) : shownShort(displayName(*seat), 40));
    }
    return tr("for %1").arg(names.join(QStringLiteral(", ")));
}

QString WaitingWords::of(const WaitingExtension& change, const Course* course)
{
    const Tp* tp = course == nullptr ? nullptr : course->tp(change.tp);
    QStringList parts;
    if (change.wish.extraTime)
        parts << tr("%1 min more in each session").arg(change.wish.extraTime->count());
    if (change.wish.deadline)
        parts << tr("deadline %1").arg(shortWhen(change.wish.deadline->utc, presentTime()));
    parts << who(change.wish.seats, course);
    //: %1: a TP, %2: what changes in it
    return tr("%1: %2").arg(tp == nullptr ? shown(change.tp.text()) : shownShort(tp->title, 60),
                            parts.join(QStringLiteral(", ")));
}

QString WaitingWords::of(const WaitingClassList& change)
{
    QStringList parts{tr("class list of %n student(s)", "", static_cast<int>(change.roster.entries.size()))};
    if (!change.leaving.empty())
        parts << tr("%n leaving", "", static_cast<int>(change.leaving.size()));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString waitingHead(int waiting, int refused, const QString& place)
{
    QStringList parts;
    if (waiting > 0)
        parts << WaitingWords::tr("%n change(s) wait for %1", "", waiting).arg(place);
    if (refused > 0)
        parts << WaitingWords::tr("%n change(s) could not be made", "", refused);
    return parts.join(QStringLiteral(" · "));
}

QString waitingMeaning()
{
    return WaitingWords::tr("Kept on this computer and made in this order once the place answers. Until then "
                            "everything is shown as it was last seen.");
}

QString waitingSentence(const WaitingChange& change, const Course* course)
{
    QString what;
    if (const auto* extension = std::get_if<WaitingExtension>(&change.what))
        what = WaitingWords::of(*extension, course);
    else
        what = WaitingWords::of(std::get<WaitingClassList>(change.what));
    what.replace(0, 1, what.left(1).toUpper());
    //: %1: a change, %2: when the person asked for it
    return WaitingWords::tr("%1 (asked %2)").arg(what, shortWhen(change.askedAt, presentTime()));
}

QString refusalSentence(const Error& error)
{
    const ErrorWords words = wordsFor(error);
    return words.what + QLatin1Char(' ') + words.meaning;
}

QString willWait(const QString& place)
{
    return WaitingWords::tr("%1 does not answer: this is kept on this computer and made once it does.")
        .arg(place);
}

} // namespace pupitre

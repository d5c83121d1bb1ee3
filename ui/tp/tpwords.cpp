// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See tpwords.h.
#include "ui/tp/tpwords.h"

#include "ui/tp/seats/seatwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace pupitre
{

namespace
{
struct TpWords {
    Q_DECLARE_TR_FUNCTIONS(TpWords)
};

QDateTime local(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
}

QString clockTime(const QDateTime& at)
{
    return QLocale().toString(at.time(), QStringLiteral("HH:mm"));
}

QString shortDay(const QDateTime& at, const QDate& today)
{
    const qint64 days = today.daysTo(at.date());
    if (days == 0)
        return TpWords::tr("today");
    if (days > -7 && days < 7)
        return QLocale().toString(at.date(), QStringLiteral("ddd"));
    if (at.date().year() == today.year())
        return QLocale().toString(at.date(), QStringLiteral("d MMM"));
    return QLocale().toString(at.date(), QStringLiteral("d MMM yyyy"));
}
} // namespace

QString tpTitle(const Course& course, const Tp& tp)
{
    return shownShort(course.title, 60) + QStringLiteral(" · ") + shownShort(tp.title, 60);
}

QString phaseText(const SeatPhase& phase, Instant now)
{
    const QString name = phaseName(phase.phase);
    if (!phase.until || *phase.until <= now || phase.phase == Phase::Prepared)
        return name;
    //: phase of a TP and what is left of it: "Open · 2 h 19 left"
    return TpWords::tr("%1 · %2 left").arg(name, shortDuration(*phase.until - now));
}

QString shortWhen(Instant at, Instant now)
{
    const QDateTime when = local(at);
    return shortDay(when, local(now).date()) + QLatin1Char(' ') + clockTime(when);
}

QString shortSpan(Instant from, Instant until, Instant now)
{
    const bool sameDay = local(from).date() == local(until).date();
    const QString end = sameDay ? clockTime(local(until)) : shortWhen(until, now);
    return shortWhen(from, now) + QStringLiteral(" – ") + end;
}

QString stopTitle(const TimelineStop& stop, std::size_t sessions)
{
    switch (stop.kind) {
    case StopKind::Prepared:
        return phaseName(Phase::Prepared);
    case StopKind::Session:
        if (sessions == 1)
            return TpWords::tr("TP", "the class hours, on the phase line");
        if (sessions > mostSessionStops)
            //: one of many class hours, on the phase line
            return TpWords::tr("Session %1 of %2").arg(stop.session + 1).arg(sessions);
        //: one of several class hours, on the phase line
        return TpWords::tr("Session %1").arg(stop.session + 1);
    case StopKind::HandIn:
        return phaseName(Phase::HandIn);
    case StopKind::Closed:
        return phaseName(Phase::Closed);
    case StopKind::Purged:
        return phaseName(Phase::Purged);
    }
    return {};
}

QString stopDetail(const TimelineStop& stop, Instant now)
{
    switch (stop.kind) {
    case StopKind::Prepared:
        return {};
    case StopKind::Session:
        return stop.from && stop.until ? shortSpan(*stop.from, *stop.until, now) : QString();
    case StopKind::HandIn:
        return stop.until ? TpWords::tr("until %1").arg(shortWhen(*stop.until, now)) : QString();
    case StopKind::Closed:
        return TpWords::tr("download only");
    case StopKind::Purged:
        return stop.from ? QLocale().toString(local(*stop.from).date(), QStringLiteral("d MMM yyyy"))
                         : QString();
    }
    return {};
}

QString lineSentence(const Timeline& line, std::size_t sessions, Instant now)
{
    for (const TimelineStop& stop : line.stops) {
        if (stop.state != StopState::Now)
            continue;
        QString text = stopTitle(stop, sessions);
        if (stop.from && stop.until)
            text += QStringLiteral(", ")
                    + TpWords::tr("%1% elapsed").arg(static_cast<int>(std::lround(line.elapsed * 100)));
        const QString detail = stopDetail(stop, now);
        return detail.isEmpty() ? text : text + QStringLiteral(", ") + detail;
    }
    return phaseName(Phase::Draft);
}

QString actionText(TpAction action)
{
    switch (action) {
    case TpAction::None:
        return {};
    case TpAction::Publish:
        return TpWords::tr("Publish");
    case TpAction::Start:
        return TpWords::tr("Start TP");
    case TpAction::End:
        return TpWords::tr("End TP");
    case TpAction::Collect:
        return TpWords::tr("Collect…");
    }
    return {};
}

QString collectText(int chosen)
{
    return chosen == 0 ? TpWords::tr("Collect all…") : TpWords::tr("Collect from %n student(s)…", "", chosen);
}

QString collectHint(int chosen)
{
    return chosen == 0 ? TpWords::tr("Brings the work of everybody to a folder of this computer.")
                       : TpWords::tr("Brings the work of the chosen students to a folder of this computer.");
}

QString actionHint(const TpOffer& offer, Instant now)
{
    switch (offer.action) {
    case TpAction::None:
        return {};
    case TpAction::Publish:
        return TpWords::tr("Students see the hours, and their workspaces are prepared.");
    case TpAction::Start:
        if (offer.from && *offer.from > now)
            return TpWords::tr("Can be started from %1, 30 minutes before the TP.")
                .arg(shortWhen(*offer.from, now));
        return TpWords::tr("Starts an environment for every student.");
    case TpAction::End:
        return TpWords::tr("Stops every environment; students can then hand in until the deadline.");
    case TpAction::Collect:
        return collectHint(0);
    }
    return {};
}

QString problemText(ExtensionProblem problem)
{
    switch (problem) {
    case ExtensionProblem::NoSeats:
        return TpWords::tr("Choose the students first.");
    case ExtensionProblem::NothingAsked:
        return TpWords::tr("Give minutes, a later deadline, or both.");
    case ExtensionProblem::NoSessionLeft:
        return TpWords::tr("Every session is over, even with these minutes. Give a later deadline instead.");
    case ExtensionProblem::DeadlineNotLater:
        return TpWords::tr("This is not later than the deadline of everybody. Choose a later one.");
    case ExtensionProblem::DeadlinePast:
        return TpWords::tr("This time has passed. Choose a later one.");
    case ExtensionProblem::AfterRetention:
        return TpWords::tr("The work is purged before that. Choose an earlier one.");
    }
    return {};
}

QString effectText(const ExtensionWish& wish, const ExtensionEffect& effect, Instant now)
{
    QStringList sentences;
    const int seats = static_cast<int>(wish.seats.size());
    if (effect.sessionEnds)
        sentences << TpWords::tr("%n student(s) can work until %1.", "", seats)
                         .arg(shortWhen(*effect.sessionEnds, now));
    if (wish.deadline)
        sentences << TpWords::tr("%n student(s) can hand in until %1.", "", seats)
                         .arg(shortWhen(effect.deadline, now));
    if (effect.reopened > 0)
        sentences << TpWords::tr("%n of them is closed now and gets the work back, to go on with it.", "",
                                 effect.reopened);
    if (effect.alreadyLater > 0)
        sentences << TpWords::tr("%n of them had a later deadline, which becomes earlier.", "",
                                 effect.alreadyLater);
    return sentences.join(QLatin1Char(' '));
}

} // namespace pupitre

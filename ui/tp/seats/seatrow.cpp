// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatrow.h.
#include "ui/tp/seats/seatrow.h"

#include "ui/tp/seats/seatwords.h"
#include "ui/tp/tpwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace pupitre
{

namespace
{
struct SeatRowWords {
    Q_DECLARE_TR_FUNCTIONS(SeatRowWords)
};

QString handedInText(const SeatStatus& status, Instant now)
{
    if (!status.lastSubmission)
        return {};
    const QString when = shortWhen(status.lastSubmission->at, now);
    if (status.handIns == 0)
        //: the work was closed by the deadline, not handed in by the student; %1: date and time
        return SeatRowWords::tr("closed %1").arg(when);
    if (status.handIns == 1)
        return when;
    //: %1: date and time of the last
    return SeatRowWords::tr("%1, %n time(s)", "how often work was handed in", status.handIns).arg(when);
}

QString extraText(const SeatStatus& status, Instant now)
{
    QStringList parts;
    if (status.extraTime.count() > 0)
        //: extra time, %1: a short duration such as "15 min"
        parts << SeatRowWords::tr("+%1").arg(shortDuration(status.extraTime));
    if (status.deadline)
        parts << SeatRowWords::tr("until %1").arg(shortWhen(*status.deadline, now));
    return parts.join(QStringLiteral(", "));
}
} // namespace

SeatRow rowOf(const Seat& seat)
{
    SeatRow row;
    row.id = seat.id;
    row.name = shownShort(displayName(seat), 120);
    QStringList logins;
    for (const Member& member : seat.members)
        logins << shownShort(member.login, 60);
    row.logins = logins.join(QLatin1Char(' '));
    row.state = SeatRowWords::tr("Not known yet");
    return row;
}

SeatRow rowWith(SeatRow row, const SeatStatus& status, Instant now)
{
    row.known = true;
    row.activity = activityOf(status, now);
    row.state = activityText(status, now);
    row.connected = status.connections > 0 ? QString::number(status.connections) : QString();
    row.lastActivity = lastActivityText(status, now);
    row.quietMinutes = status.lastActivity
                           ? std::chrono::floor<std::chrono::minutes>(now - *status.lastActivity).count()
                           : -1;
    row.load = shownLoad(status.load);
    row.handIns = status.handIns;
    row.handedIn = handedInText(status, now);
    row.extra = extraText(status, now);
    row.problem.clear();
    row.remedy.clear();
    row.detail.clear();
    if (status.error) {
        const ErrorWords words = wordsFor(*status.error);
        row.problem = words.what;
        row.remedy = (words.meaning + QLatin1Char(' ') + words.todo).trimmed();
        row.detail = shown(status.error->detail);
    }
    row.restartable = canRestart(status);
    row.reachable = status.phase == Phase::Open || status.phase == Phase::HandIn;
    row.running = status.instance == InstanceState::Running;
    for (std::size_t group = 0; group < row.in.size(); ++group)
        row.in[group] = isIn(static_cast<SeatGroup>(group), status, now);
    return row;
}

} // namespace pupitre

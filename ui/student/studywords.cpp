// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See studywords.h. Times are in the person's zone and language; what is counted down is the place's time.
#include "ui/student/studywords.h"

#include "ui/tp/seats/seatwords.h"
#include "ui/tp/tpwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
struct StudyWords {
    Q_DECLARE_TR_FUNCTIONS(StudyWords)
};

QDateTime here(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
}

QString hoursAndMinutes(const QDateTime& at)
{
    return QLocale().toString(at.time(), QStringLiteral("HH:mm"));
}

QString longDay(const QDate& day, const QDate& today)
{
    return QLocale().toString(day, day.year() == today.year() ? QStringLiteral("dddd d MMMM")
                                                              : QStringLiteral("d MMMM yyyy"));
}

QString fractionOfGpu(int seats)
{
    switch (seats) {
    case 1:
        return StudyWords::tr("a whole GPU");
    case 2:
        return StudyWords::tr("½ of a GPU");
    case 3:
        return StudyWords::tr("⅓ of a GPU");
    case 4:
        return StudyWords::tr("¼ of a GPU");
    default:
        return StudyWords::tr("1/%1 of a GPU").arg(seats);
    }
}

/// What is left, as large figures: days as days, the last minutes with their seconds.
QString left(std::chrono::milliseconds time)
{
    const auto days = std::chrono::duration_cast<std::chrono::days>(time).count();
    if (days >= 2)
        return StudyWords::tr("in %n day(s)", "", static_cast<int>(days));
    const auto seconds = std::max<std::int64_t>(0, std::chrono::ceil<std::chrono::seconds>(time).count());
    if (seconds < 600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    const auto minutes = static_cast<int>(seconds / 60);
    if (minutes < 60)
        return StudyWords::tr("%1 min", "minutes left").arg(minutes);
    return StudyWords::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

StudyCountdown closedWords(const StudentTp& tp, Instant there)
{
    const auto& last = tp.seat.lastSubmission;
    if (!last)
        return {tp.seat.frozen ? StudyWords::tr("Nothing was handed in") : StudyWords::tr("Being closed"),
                StudyWords::tr("deadline: %1").arg(longWhen(ownPlan(tp).deadline.utc, there))};
    const QString what = last->kind == SubmissionKind::Freeze   ? StudyWords::tr("Kept at the deadline")
                         : last->at <= ownPlan(tp).deadline.utc ? StudyWords::tr("Handed in on time")
                                                                : StudyWords::tr("Handed in late");
    //: %1: date and time of the last hand-in
    return {
        what,
        StudyWords::tr("%1 · %n file(s)", "", static_cast<int>(last->files)).arg(longWhen(last->at, there))};
}
} // namespace

QString studyTitle(const StudyView& course, const StudentTp& tp)
{
    const std::string& title =
        course.status.report ? course.status.report->title : course.enrolment.invitation.title;
    // The first space does not break: no line begins with the dot.
    return shownShort(title, 60) + QStringLiteral("\u00a0· ") + shownShort(tp.plan.title, 60);
}

QString studySubtitle(const StudyView& course, const StudentTp& tp, Phase phase, Instant now)
{
    QStringList parts;
    const Invitation& invitation = course.enrolment.invitation;
    if (!invitation.teacher.empty())
        parts << shownShort(invitation.teacher, 40);
    parts << shownShort(invitation.host, 40);
    if (!tp.plan.room.empty() && (phase == Phase::Prepared || phase == Phase::Open))
        parts << StudyWords::tr("room %1").arg(shownShort(tp.plan.room, 20));
    const bool works = phase == Phase::Open || phase == Phase::HandIn;
    const QString limits =
        works ? limitsText(phase == Phase::Open ? tp.plan.open : tp.plan.handIn) : QString();
    if (!limits.isEmpty())
        parts << limits;
    if (course.status.state != PlaceState::Ready && course.status.seenAt && course.status.error)
        parts << asOf(*course.status.seenAt, now);
    return parts.join(QStringLiteral(" · "));
}

QString limitsText(const Limits& limits)
{
    QStringList parts;
    if (limits.seatsPerGpu > 0)
        parts << fractionOfGpu(limits.seatsPerGpu);
    if (limits.cpus)
        parts << StudyWords::tr("%1 CPU").arg(QLocale().toString(*limits.cpus, 'g', 3));
    if (limits.memoryMiB)
        parts << StudyWords::tr("%1 of memory")
                     .arg(QLocale().formattedDataSize(static_cast<qint64>(*limits.memoryMiB) * 1024 * 1024, 0,
                                                      QLocale::DataSizeTraditionalFormat));
    return parts.join(QStringLiteral(", "));
}

QString asOf(Instant seen, Instant now)
{
    //: %1: "yesterday at 18:02": how old what is shown is
    return StudyWords::tr("as of %1").arg(dayAndTime(seen, now));
}

StudyCountdown studyCountdown(const StudentTp& tp, const SeatPhase& phase, Instant there)
{
    const Tp plan = ownPlan(tp);
    switch (phase.phase) {
    case Phase::Draft:
        return {};
    case Phase::Prepared: {
        const Instant next = phase.until.value_or(plan.deadline.utc);
        if (!phase.session)
            return {left(plan.deadline.utc - there),
                    StudyWords::tr("hand in before %1").arg(longWhen(plan.deadline.utc, there))};
        const Instant start = plan.sessions[*phase.session].start.utc;
        if (start <= there)
            return {StudyWords::tr("In a moment"), StudyWords::tr("your teacher opens it")};
        return {left(start - there), StudyWords::tr("opens %1").arg(longWhen(std::max(start, next), there))};
    }
    case Phase::Open: {
        const Instant end = phase.until.value_or(plan.deadline.utc);
        const bool today = here(end).date() == here(there).date();
        //: %1: "Monday 23 November, 12:00"
        return {left(end - there), today ? StudyWords::tr("the TP ends at %1").arg(hoursAndMinutes(here(end)))
                                         : StudyWords::tr("the TP ends %1").arg(longWhen(end, there))};
    }
    case Phase::HandIn:
        return {left(plan.deadline.utc - there),
                StudyWords::tr("hand in before %1").arg(longWhen(plan.deadline.utc, there))};
    case Phase::Closed:
        return closedWords(tp, there);
    case Phase::Purged:
        return {StudyWords::tr("Erased"),
                StudyWords::tr("nothing of it is kept at the place since %1")
                    .arg(longDay(here(plan.retention.utc).date(), here(there).date()))};
    }
    return {};
}

StudyFact environmentFact(const StudentTp& tp, const SeatPhase& phase)
{
    if (phase.phase != Phase::Open && phase.phase != Phase::HandIn)
        return {};
    if (tp.seat.error && tp.seat.error->kind == ErrorKind::QuotaExceeded)
        return {}; // the card says what to do about it
    if (tp.seat.error)
        return {wordsFor(*tp.seat.error).what, Icon::Failed, Tone::Fail};
    switch (tp.seat.instance) {
    case InstanceState::Absent:
        return {StudyWords::tr("Your environment is asleep: waking it takes about 1 s"), Icon::Moon,
                Tone::Idle};
    case InstanceState::Starting:
        return {StudyWords::tr("Your environment is starting"), Icon::Hourglass, Tone::Info};
    case InstanceState::Running: {
        const auto idle = tp.plan.idleStop.count();
        if (phase.phase == Phase::HandIn && idle > 0)
            return {
                StudyWords::tr("Your environment runs; it stops after %1 min without a connection").arg(idle),
                Icon::Working, Tone::Ok};
        return {StudyWords::tr("Your environment runs"), Icon::Working, Tone::Ok};
    }
    case InstanceState::Stopping:
        return {StudyWords::tr("Your environment is stopping"), Icon::Hourglass, Tone::Info};
    case InstanceState::Failed:
        return {StudyWords::tr("Your environment failed; opening a terminal starts it again"), Icon::Failed,
                Tone::Fail};
    }
    return {};
}

StudyFact handInFact(const StudentTp& tp, const SeatPhase& phase, Instant there)
{
    if (phase.phase != Phase::Open && phase.phase != Phase::HandIn)
        return {};
    const auto& last = tp.seat.lastSubmission;
    if (!last)
        return {StudyWords::tr("Not handed in yet"), Icon::Nothing, Tone::Idle};
    return {StudyWords::tr("Hand-in no. %1 received %2").arg(last->number).arg(dayAndTime(last->at, there)),
            Icon::Done, Tone::Ok};
}

StudyFact savedFact(const SavedSubmission& saved, const StudentTp& tp, Instant now)
{
    const auto& last = tp.seat.lastSubmission;
    if (!last || last->number != saved.number || last->manifestSha256 != saved.manifestSha256)
        return {};
    return {StudyWords::tr("Downloaded and verified %1").arg(dayAndTime(saved.verifiedAt, now)),
            Icon::Receipt, Tone::Ok};
}

QString membersText(const StudentReport& report, const StudentTp& tp)
{
    if (report.members.size() < 2)
        return {};
    QStringList names;
    for (const std::string& name : report.members) {
        const bool works = tp.atWork && std::ranges::find(*tp.atWork, name) != tp.atWork->end();
        //: %1: a person of the group
        names << (works ? StudyWords::tr("%1 (at work)") : QStringLiteral("%1")).arg(shownShort(name, 40));
    }
    const QString group = StudyWords::tr("Group: %1").arg(names.join(QStringLiteral(", ")));
    if (tp.atWork || tp.seat.connections == 0)
        return group;
    return group + QStringLiteral(" · ") + StudyWords::tr("%n connection(s)", "", tp.seat.connections);
}

QString dayAndTime(Instant at, Instant now)
{
    const QDate today = here(now).date();
    const QDate day = here(at).date();
    const QString time = hoursAndMinutes(here(at));
    if (day == today)
        return StudyWords::tr("today at %1").arg(time);
    if (day.addDays(1) == today)
        return StudyWords::tr("yesterday at %1").arg(time);
    if (day == today.addDays(1))
        return StudyWords::tr("tomorrow at %1").arg(time);
    //: %1: "Friday 13 November", %2: "18:02"
    return StudyWords::tr("%1 at %2").arg(longDay(day, today), time);
}

QString longWhen(Instant at, Instant now)
{
    //: %1: "Friday 13 November", %2: "18:02"
    return StudyWords::tr("%1, %2").arg(longDay(here(at).date(), here(now).date()),
                                        hoursAndMinutes(here(at)));
}

} // namespace pupitre

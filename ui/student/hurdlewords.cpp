// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See hurdlewords.h.
#include "ui/student/hurdlewords.h"

#include "ui/student/studywords.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
struct HurdleWords {
    Q_DECLARE_TR_FUNCTIONS(HurdleWords)
};

QString notOpenYet(const StudentTp& tp, Instant there)
{
    const SeatPhase phase = phaseNow(tp, there);
    const Tp plan = ownPlan(tp);
    if (!phase.session)
        return HurdleWords::tr("It is not open yet.");
    const Instant start = plan.sessions[*phase.session].start.utc;
    if (start <= there)
        return HurdleWords::tr(
            "It opens when your teacher starts it. The documents are under Files already.");
    return HurdleWords::tr("It opens %1. The documents are under Files already.")
        .arg(dayAndTime(start, there));
}
} // namespace

QString hurdleText(StudyHurdle hurdle, const StudyView& course, const StudentTp& tp, Instant there)
{
    switch (hurdle) {
    case StudyHurdle::NotOpenYet:
        return notOpenYet(tp, there);
    case StudyHurdle::BeingFrozen:
        return HurdleWords::tr("The deadline passed a moment ago; your work is being put away as it was.");
    case StudyHurdle::Closed:
        if (tp.seat.lastSubmission && tp.seat.lastSubmission->kind == SubmissionKind::HandIn)
            return HurdleWords::tr("The deadline has passed. What you handed in last is what counts.");
        return HurdleWords::tr("The deadline has passed. Your work was put away as it was.");
    case StudyHurdle::Erased:
        return HurdleWords::tr("Your work was kept until the end of its time, and then erased.");
    case StudyHurdle::NothingThere:
        if (phaseNow(tp, there).phase == Phase::Closed)
            return HurdleWords::tr("Nothing was handed in, and there was no work to put away.");
        return HurdleWords::tr("Nothing was handed in yet.");
    case StudyHurdle::OverQuota:
        return HurdleWords::tr(
            "Your environment is stopped: your files take more room than each student has. "
            "Remove some under Files; it goes on by itself within a minute.");
    case StudyHurdle::Withdrawn:
        return HurdleWords::tr("Your access was withdrawn. Your work is kept; ask your teacher.");
    case StudyHurdle::WrongHost:
        return HurdleWords::tr("The place is not the one of your invitation, so nothing is sent to it.");
    case StudyHurdle::KeyNotTaken:
        return course.enrolment.key == KeyOrigin::MadeHere
                   ? HurdleWords::tr(
                       "The place does not know your key yet: your teacher has to take it over.")
                   : HurdleWords::tr(
                       "The place does not let your key in any more. Ask your teacher for a new "
                       "invitation.");
    case StudyHurdle::Refused: {
        const ErrorWords words = wordsFor(*course.status.error);
        return words.what + QLatin1Char(' ') + words.todo;
    }
    case StudyHurdle::Unreachable:
        return HurdleWords::tr("%1 cannot be reached now. What you see is what it said last.")
            .arg(shownShort(course.enrolment.invitation.host, 40));
    }
    return {};
}

std::optional<CourseTrouble> troubleOf(const StudyView& course, Instant now)
{
    const auto hurdle = hurdleOf(course.status);
    if (!hurdle)
        return std::nullopt;
    const Invitation& invitation = course.enrolment.invitation;
    const QString host = shownShort(invitation.host, 40);
    const QString title = shownShort(invitation.title, 60);
    const QString details = shown(course.status.error->detail);
    const QString age = course.status.seenAt
                            ? HurdleWords::tr("Last known state: %1. Your work at the place is not affected.")
                                  .arg(dayAndTime(*course.status.seenAt, now))
                            : QString();
    switch (*hurdle) {
    case StudyHurdle::WrongHost:
        return CourseTrouble{
            HurdleWords::tr("%1 is not the place of your invitation to “%2”.").arg(host, title),
            HurdleWords::tr(
                "It shows another host key than the invitation says: the machine was set up anew, "
                "or somebody stands between you and it. Nothing was sent, and Pupitre does not "
                "connect. Ask your teacher; if the machine is a new one, they have a new "
                "invitation for you."),
            details, true};
    case StudyHurdle::KeyNotTaken:
        if (course.enrolment.key == KeyOrigin::MadeHere)
            return CourseTrouble{
                HurdleWords::tr("Your teacher has not taken your key for “%1” yet.").arg(title),
                HurdleWords::tr(
                    "Send them your join request, if you have not. Pupitre looks again by itself."),
                {},
                false};
        return CourseTrouble{
            HurdleWords::tr("You are not let in to “%1”.").arg(title),
            HurdleWords::tr("The place does not know your key any more: you may have left the "
                            "course, or have a newer invitation. Ask your teacher.")
                + QLatin1Char(' ') + age,
            details, false};
    case StudyHurdle::Refused: {
        const ErrorWords words = wordsFor(*course.status.error);
        return CourseTrouble{title + QStringLiteral(": ") + words.what,
                             words.meaning + QLatin1Char(' ') + words.todo,
                             {},
                             false};
    }
    default:
        break;
    }
    const ErrorWords words = wordsFor(*course.status.error);
    return CourseTrouble{HurdleWords::tr("%1 cannot be reached.").arg(host),
                         age.isEmpty() ? words.meaning + QLatin1Char(' ') + words.todo : age, details, false};
}

} // namespace pupitre

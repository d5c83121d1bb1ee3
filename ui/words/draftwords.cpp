// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/draftwords.h"

#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class DraftWords final
{
    Q_DECLARE_TR_FUNCTIONS(DraftWords)
public:
    static QString of(const DraftProblem& problem);
    static QString of(const RosterProblem& problem);
    static QString reason(const RosterProblem& problem);
};

QString DraftWords::of(const DraftProblem& problem)
{
    const QString subject = shownShort(problem.subject);
    const QString detail = shownShort(problem.detail);
    switch (problem.kind) {
    case DraftProblemKind::TitleMissing:
        return tr("The course needs a title.");
    case DraftProblemKind::TpTitleMissing:
        return tr("The TP needs a title.");
    case DraftProblemKind::IdRefused:
        return tr("“%1” cannot be a short name: only a–z, 0–9, dot, dash and underscore, at most 32, "
                  "beginning with a letter or digit.")
            .arg(subject);
    case DraftProblemKind::TpExists:
        return tr("The course has a TP “%1” already; give this one another name.").arg(subject);
    case DraftProblemKind::ImageMissing:
        return tr("Choose the image that environments start from.");
    case DraftProblemKind::ZoneUnknown:
        return tr("“%1” is not a time zone, such as Europe/Paris.").arg(subject);
    case DraftProblemKind::SessionsMissing:
        return tr("Give at least one session: a day with its hours.");
    case DraftProblemKind::SessionsFewer:
        return tr("It had %n more session(s).", "", problem.number);
    case DraftProblemKind::TimeUnreadable:
        return tr("“%1” is not a date and time, such as 2026-11-23 08:00.").arg(subject);
    case DraftProblemKind::TimeInGap:
        return tr("%1 does not exist that day: the clocks go forward. %2 is used.").arg(subject, detail);
    case DraftProblemKind::TimeTwice:
        return tr("%1 comes twice that day: the clocks go back. The first one is used (%2).")
            .arg(subject, detail);
    case DraftProblemKind::SessionOrder:
        return tr("Session %1 must end after it begins, and begin after the one before has ended.")
            .arg(problem.number);
    case DraftProblemKind::DeadlineMissing:
        return tr("Give the deadline for handing in.");
    case DraftProblemKind::DeadlineTooEarly:
        return tr("The deadline is before the end of the last session.");
    case DraftProblemKind::RetentionTooEarly:
        return tr("Work would be purged before its deadline.");
    case DraftProblemKind::FolderMissing:
        return tr("The folder %1 does not exist.").arg(subject);
    case DraftProblemKind::NetworkRefused:
        return tr("“%1” is not a network, such as 10.20.0.0/16.").arg(subject);
    case DraftProblemKind::RosterLine:
        return problem.roster ? of(*problem.roster) : QString();
    case DraftProblemKind::RosterEmpty:
        return tr("Nobody is in this course yet.");
    case DraftProblemKind::CourseRefused:
        return tr("%1 cannot be used like this (%2).").arg(subject, detail);
    }
    return {};
}

QString DraftWords::reason(const RosterProblem& problem)
{
    const QString value = shownShort(problem.value, 60);
    switch (problem.kind) {
    case RosterProblemKind::LoginMissing:
        return tr("no login, mail or number to know this person by: %1").arg(value);
    case RosterProblemKind::LoginRefused:
        return tr("“%1” cannot be a login").arg(value);
    case RosterProblemKind::DuplicateLogin:
        return tr("the login %1 was already in line %2").arg(value).arg(problem.otherLine);
    case RosterProblemKind::DuplicateId:
        return tr("the number %1 was already in line %2").arg(value).arg(problem.otherLine);
    case RosterProblemKind::DuplicateMail:
        return tr("the address %1 was already in line %2").arg(value).arg(problem.otherLine);
    case RosterProblemKind::TooManyCells:
        return tr("more cells than columns (%1): a separator within a name?").arg(value);
    case RosterProblemKind::TooFewCells:
        return tr("fewer cells than columns (%1)").arg(value);
    case RosterProblemKind::QuoteUnclosed:
        return tr("a quotation mark is never closed: %1").arg(value);
    case RosterProblemKind::EncodingGuessed:
        return tr("read as %1, because it is not UTF-8").arg(value);
    case RosterProblemKind::HeaderUnknown:
        return tr("no column says the login, the mail or the student number: %1").arg(value);
    case RosterProblemKind::ControlBytes:
        return tr("control characters were removed from the column %1").arg(value);
    case RosterProblemKind::GroupTooLarge:
        return tr("the group %1 has more than four members, so each of them works alone").arg(value);
    case RosterProblemKind::KeyRefused:
        return tr("the public key cannot be accepted (%1)").arg(value);
    }
    return {};
}

QString DraftWords::of(const RosterProblem& problem)
{
    if (problem.line == 0)
        return tr("Class list: %1.").arg(reason(problem));
    return problem.severity == RosterSeverity::LeftOut
               ? tr("Class list, line %1, left out: %2.").arg(problem.line).arg(reason(problem))
               : tr("Class list, line %1: %2.").arg(problem.line).arg(reason(problem));
}

} // namespace

QString draftSentence(const DraftProblem& problem)
{
    return DraftWords::of(problem);
}

QString rosterSentence(const RosterProblem& problem)
{
    return DraftWords::of(problem);
}

QString rosterReason(const RosterProblem& problem)
{
    const QString reason = DraftWords::reason(problem);
    return reason.left(1).toUpper() + reason.mid(1) + QLatin1Char('.');
}

} // namespace pupitre

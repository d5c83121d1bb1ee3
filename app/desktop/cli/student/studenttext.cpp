// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/student/studenttext.h"

#include "core/services/presenttime.h"
#include "ui/words/agewords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
class StudentText final
{
    Q_DECLARE_TR_FUNCTIONS(StudentText)
};
} // namespace

QString studenttext::invitationTitle(const Invitation& invitation)
{
    const QString title = StudentText::tr("Invitation of %1 to “%2”.")
                              .arg(shownShort(invitation.student), shownShort(invitation.title));
    return invitation.teacher.empty()
               ? title
               : title + QLatin1Char(' ')
                     + StudentText::tr("Teacher: %1.").arg(shownShort(invitation.teacher));
}

QString studenttext::invitationPlace(const Invitation& invitation)
{
    return StudentText::tr("Place: %1, port %2, account %3.")
        .arg(shown(invitation.host), QString::number(invitation.port), shown(invitation.user));
}

QString studenttext::hostKeyLine(const QString& fingerprint)
{
    return StudentText::tr("Host key: %1").arg(fingerprint);
}

QString studenttext::joinQuestion()
{
    return StudentText::tr("Join this course?");
}

QString studenttext::joined(const Enrolment& enrolment)
{
    return StudentText::tr("You joined “%1”; here it is called %2.")
        .arg(shownShort(enrolment.invitation.title), shown(enrolment.name));
}

QString studenttext::sendRequest()
{
    return StudentText::tr("Your key was made on this computer. Send your teacher this line; you can come in "
                           "once it was taken over there:");
}

QString studenttext::left(const Enrolment& enrolment)
{
    return StudentText::tr("“%1” and its key are removed from this computer. Your work at the place is "
                           "unchanged.")
        .arg(shownShort(enrolment.invitation.title));
}

QString studenttext::leaveQuestion(const QString& title)
{
    return StudentText::tr("This removes your key to “%1” from this computer; without the invitation you "
                           "cannot come in again.")
        .arg(title);
}

QString studenttext::noCourses()
{
    return StudentText::tr("You have not joined a course on this computer. Begin with: pupitre join "
                           "INVITATION.pupitre");
}

QString studenttext::noTps()
{
    return StudentText::tr("No TP was published yet.");
}

QString studenttext::whichCourse(const std::string& text)
{
    return text.empty()
               ? StudentText::tr("Say which course; “pupitre my tps” lists them.")
               : StudentText::tr("You have not joined a course called %1, or several; “pupitre my tps” "
                                 "lists them.")
                     .arg(shownShort(text));
}

QString studenttext::whichTp(const StudentReport& report)
{
    QStringList names;
    for (const StudentTp& tp : report.tps)
        names.append(shown(tp.plan.id.text()));
    return StudentText::tr("Say which TP: %1.").arg(names.join(QStringLiteral(", ")));
}

QString studenttext::courseLine(const CourseLink& link)
{
    const Enrolment& enrolment = link.enrolment();
    const CourseLinkStatus& status = link.status();
    const QString line = StudentText::tr("%1 (%2), %3")
                             .arg(shownShort(enrolment.invitation.title), shown(enrolment.name),
                                  shown(enrolment.invitation.host));
    if (status.state == PlaceState::Ready)
        return line;
    return line + QStringLiteral(", ")
           + (status.seenAt ? seenAgo(*status.seenAt, presentTime()) : placeStateName(status.state));
}

std::vector<QString> studenttext::tpHeader()
{
    return {StudentText::tr("TP"),    StudentText::tr("Title"),       StudentText::tr("Phase"),
            StudentText::tr("Until"), StudentText::tr("Environment"), StudentText::tr("Handed in")};
}

QString studenttext::handInOf(const SeatStatus& seat)
{
    if (!seat.lastSubmission)
        return QStringLiteral("–");
    const QString when = shownTime(seat.lastSubmission->at);
    return seat.frozen
               ? StudentText::tr("frozen %1").arg(when)
               : StudentText::tr("no. %1, %2").arg(QString::number(seat.lastSubmission->number), when);
}

QString studenttext::wouldHandIn(const HandInPreview& preview)
{
    return StudentText::tr("A hand-in would take %n file(s), %1; %2 of them are as they were handed out.",
                           nullptr, static_cast<int>(preview.files))
        .arg(shownBytes(preview.bytes), QString::number(preview.unchanged));
}

QString studenttext::changedFile(const FileChange& change)
{
    const QString path = shown(change.path);
    switch (change.fate) {
    case FileFate::Changed:
        return StudentText::tr("changed  %1").arg(path);
    case FileFate::Added:
        return StudentText::tr("added    %1").arg(path);
    case FileFate::Removed:
        return StudentText::tr("removed  %1").arg(path);
    }
    return path;
}

QString studenttext::moreChanges(std::uint64_t count)
{
    return StudentText::tr("… and %n more.", nullptr, static_cast<int>(count));
}

QString studenttext::downloaded(std::uint64_t files, std::uint64_t bytes, const QString& folder)
{
    return StudentText::tr("%n file(s) came, %1; your submission is in %2.", nullptr, static_cast<int>(files))
        .arg(shownBytes(bytes), folder);
}

QString studenttext::feedbackCame(std::uint64_t files)
{
    return StudentText::tr("%n file(s) of feedback came with it.", nullptr, static_cast<int>(files));
}

QString studenttext::feedbackIn(std::size_t files, const QString& folder)
{
    return StudentText::tr("%n file(s) of feedback are in %1.", nullptr, static_cast<int>(files)).arg(folder);
}

QString studenttext::copied(std::uint64_t files, std::uint64_t bytes, std::uint64_t unchanged)
{
    return StudentText::tr("%n file(s) came, %1; %2 were here already.", nullptr, static_cast<int>(files))
        .arg(shownBytes(bytes), QString::number(unchanged));
}

QString studenttext::setAside(const QString& path)
{
    return StudentText::tr("You had changed %1 here: your version is kept beside the copy.").arg(path);
}

QString studenttext::goneThere(const QString& path)
{
    return StudentText::tr("%1 is no more at the place; here it is kept.").arg(path);
}

QString studenttext::receiptSigned(bool isSigned)
{
    return isSigned ? StudentText::tr("The place signed this receipt.")
                    : StudentText::tr("This receipt is not signed: the place cannot sign.");
}

QString studenttext::receiptSaved(const QString& folder)
{
    return StudentText::tr("The receipt is in %1.").arg(folder);
}

} // namespace pupitre

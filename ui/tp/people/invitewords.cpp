// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See invitewords.h.
#include "ui/tp/people/invitewords.h"

#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

struct InviteWords {
    Q_DECLARE_TR_FUNCTIONS(InviteWords)
};

QString fileOf(const InvitationReport& report)
{
    return shown(report.file.filename().string());
}

QString deliveredHow(const InvitationReport& report, InvitationDelivery delivery)
{
    const QString byHand = InviteWords::tr("Give each student the folder with their name.");
    if (delivery == InvitationDelivery::Folders)
        return byHand;
    const bool moodle = delivery == InvitationDelivery::MoodleZip;
    if (report.file.empty())
        return (moodle ? InviteWords::tr("Nobody of this course is in that worksheet.")
                       : InviteWords::tr("The class list has no e-mail address."))
               + QLatin1Char(' ') + byHand;
    QString words =
        moodle ? InviteWords::tr(
                     "In the assignment, choose “Upload multiple feedback files in a zip” and take %1.")
                     .arg(fileOf(report))
               : InviteWords::tr("%1 says for each student which two files to attach.").arg(fileOf(report));
    if (report.keyless.size() < report.people.size())
        words += QLatin1Char(' ') + InviteWords::tr("It leads to keys: delete it once it is sent.");
    if (!report.unreached.empty())
        words += QLatin1Char(' ')
                 + InviteWords::tr("%n student(s) are not in it: give them their folder.", "",
                                   static_cast<int>(report.unreached.size()));
    return words;
}

} // namespace

QString invitationsMade(const InvitationReport& report)
{
    return InviteWords::tr("%n invitation(s) made.", "", static_cast<int>(report.people.size()));
}

QString invitationsNext(const InvitationReport& report, const InvitationRequest& request)
{
    QString words = deliveredHow(report, request.delivery);
    if (request.passphrases)
        words +=
            QLatin1Char(' ')
            + InviteWords::tr("The passphrases are in %1: hand them out another way, and keep the table to "
                              "yourself.")
                  .arg(shown(request.passphrases->filename().string()));
    if (!report.unlocked.empty())
        words += QLatin1Char(' ')
                 + InviteWords::tr("%n key(s) were made before, without a passphrase.", "",
                                   static_cast<int>(report.unlocked.size()));
    if (!report.keyless.empty())
        words +=
            QLatin1Char(' ')
            + InviteWords::tr("%n student(s) will send you a join request: import it from the dialog of the "
                              "invitations.",
                              "", static_cast<int>(report.keyless.size()));
    return words;
}

} // namespace pupitre

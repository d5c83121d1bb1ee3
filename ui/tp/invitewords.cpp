// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See invitewords.h.
#include "ui/tp/invitewords.h"

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

} // namespace

QString invitationsMade(const InvitationReport& report)
{
    return InviteWords::tr("%n invitation(s) made.", "", static_cast<int>(report.people.size()));
}

QString invitationsNext(const InvitationReport& report, InvitationDelivery delivery)
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
    words += QLatin1Char(' ') + InviteWords::tr("It leads to keys: delete it once it is sent.");
    if (!report.unreached.empty())
        words += QLatin1Char(' ')
                 + InviteWords::tr("%n student(s) are not in it: give them their folder.", "",
                                   static_cast<int>(report.unreached.size()));
    return words;
}

} // namespace pupitre

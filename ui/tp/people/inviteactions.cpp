// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys among what a teacher does with a course (see tpactions.h): invitations out, join requests in.
#include "core/services/classroom/classroom.h"
#include "core/services/invitations/invitations.h"
#include "core/services/invitations/keyhabit.h"
#include "ui/parts/filechoice.h"
#include "ui/tp/people/invitedialog.h"
#include "ui/tp/people/invitewords.h"
#include "ui/tp/people/joindialog.h"
#include "ui/tp/tpactions.h"
#include "ui/words/joinwords.h"

namespace pupitre
{

void TpActions::invite(const CourseRef& course)
{
    const CourseCard* card = m_teaching.classroom.card(course);
    if (card == nullptr)
        return;
    auto* dialog = new InviteDialog(
        card->course, course, [this](const InvitationRequest& request) { inviteInto(request); },
        m_teaching.settings, m_page->window());
    connect(dialog, &InviteDialog::joinsAsked, this, [this, course] { takeJoins(course); });
    dialog->open();
}

void TpActions::inviteInto(const InvitationRequest& wish)
{
    const FileChoice choice{QStringLiteral("inviteFolder"), tr("Folder for the invitations")};
    askForFolder(m_page, m_teaching.settings, choice, [this, wish](const QString& folder) {
        InvitationRequest request = wish;
        request.folder = folder.toStdString();
        if (request.passphrases)
            request.passphrases = request.folder / *request.passphrases;
        const TpRef about{request.course.place, request.course.course, {}};
        m_teaching.invitations.invite(
            std::move(request), {this, [this, about, folder, wish](const Result<InvitationReport>& report) {
                                     if (!report)
                                         return Q_EMIT failed(about, report.error());
                                     Q_EMIT said(invitationsMade(*report), invitationsNext(*report, wish),
                                                 folder);
                                 }});
    });
}

void TpActions::takeJoins(const CourseRef& course)
{
    const CourseCard* card = m_teaching.classroom.card(course);
    if (card == nullptr)
        return;
    const auto shown = std::make_shared<QPointer<JoinDialog>>();
    const auto read = [this, shown](std::vector<std::filesystem::path> paths) {
        m_teaching.invitations.readJoins(std::move(paths), {this, [shown](const Result<JoinPile>& pile) {
                                                                if (*shown && pile)
                                                                    (*shown)->useFiles(*pile);
                                                            }});
    };
    const auto take = [this, course](std::vector<PlannedJoin> joins) {
        const TpRef about{course.place, course.course, {}};
        const QString summary = joinSummary({joins, {}});
        m_teaching.invitations.admit(
            course, std::move(joins),
            {this, [this, about, summary](const Result<CourseCard>& put) {
                 if (!put)
                     return Q_EMIT failed(about, put.error());
                 Q_EMIT told({Tone::Ok, summary, tr("They can come in now."), {}, {}}, {});
             }});
    };
    *shown = new JoinDialog(card->course, m_teaching.settings, read, take, m_page->window());
    (*shown)->open();
}

} // namespace pupitre

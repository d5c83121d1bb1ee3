// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See studyactions.h.
#include "ui/student/studyactions.h"

#include "ui/parts/decision.h"
#include "ui/parts/filechoice.h"
#include "ui/student/downloadwords.h"
#include "ui/student/feedbackdialog.h"
#include "ui/student/handindialog.h"
#include "ui/student/invitationdialog.h"
#include "ui/student/joinrequestdialog.h"
#include "ui/student/keepcopydialog.h"
#include "ui/student/receiptdialog.h"
#include "ui/student/studynotices.h"
#include "ui/student/verifydialog.h"
#include "ui/words/text.h"

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
constexpr auto boardSoon = 50ms;

std::optional<StudentTool> toolOf(StudyAct act)
{
    switch (act) {
    case StudyAct::Terminal:
        return StudentTool::Terminal;
    case StudyAct::Editor:
        return StudentTool::Editor;
    case StudyAct::Jupyter:
        return StudentTool::Jupyter;
    case StudyAct::Files:
        return StudentTool::Files;
    case StudyAct::StopJupyter:
    case StudyAct::KeepCopy:
    case StudyAct::HandIn:
    case StudyAct::Download:
    case StudyAct::Receipt:
    case StudyAct::Feedback:
    case StudyAct::Verify:
        break;
    }
    return std::nullopt;
}
} // namespace

QSet<StudyAct> actsOf(const StudentServices& services)
{
    QSet<StudyAct> acts{StudyAct::HandIn,   StudyAct::Receipt, StudyAct::Download,
                        StudyAct::Feedback, StudyAct::Verify,  StudyAct::KeepCopy};
    for (const StudyAct act : {StudyAct::Terminal, StudyAct::Editor, StudyAct::Jupyter, StudyAct::Files})
        if (services.tools != nullptr && services.tools->has(*toolOf(act)))
            acts << act;
    return acts;
}

StudyActions::StudyActions(const StudentServices& services, StudyBoard& board)
    : QObject(&board), m_services(services), m_board(board)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(boardSoon);
    m_soon.callOnTimeout(this, &StudyActions::refresh);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&services.studies, &Studies::listChanged, this, soon);
    connect(&services.studies, &Studies::changed, this, soon);
    connect(&board, &StudyBoard::asked, this, &StudyActions::carryOut);
    connect(&board, &StudyBoard::leaveAsked, this, &StudyActions::leave);
    connect(&board, &StudyBoard::joinRequestAsked, this, &StudyActions::showRequest);
    connect(&board, &StudyBoard::invitationAsked, this, &StudyActions::openInvitation);
    connect(&board, &StudyBoard::answered, this,
            [this](const std::string& course, int id, const Answer& answer) {
                if (CourseLink* link = m_services.studies.find(course))
                    link->answer(id, answer);
            });
    connect(&services.downloads, &SubmissionDownloads::progressed, this,
            [this](const std::string& course, const TpId& tp, const TransferProgress& progress) {
                tellOf(course, tp, progressWords(progress), Tone::Info);
            });
    connect(&services.downloads, &SubmissionDownloads::savedChanged, this, soon);
    if (services.tools != nullptr) {
        connect(services.tools, &StudentTools::jupyterChanged, this, soon);
        connect(services.tools, &StudentTools::jupyterLost, &board.notices(), &StudyNotices::report);
    }
    connect(&board.notices(), &StudyNotices::retryAsked, this, [this](const std::string& course) {
        if (CourseLink* link = m_services.studies.find(course))
            link->refresh();
    });
    refresh();
}

void StudyActions::refresh()
{
    std::vector<StudyView> views;
    for (CourseLink* link : m_services.studies.courses()) {
        StudyView view = viewOf(*link);
        view.saved = m_services.downloads.saved(*link);
        if (m_services.tools != nullptr)
            view.jupyter = m_services.tools->jupyterOf(*link);
        views.push_back(std::move(view));
    }
    m_board.show(std::move(views));
}

void StudyActions::openInvitation()
{
    pupitre::openInvitation(m_services.studies, m_services.settings, m_board.window());
}

void StudyActions::carryOut(const std::string& course, const TpId& id, StudyAct act)
{
    CourseLink* link = m_services.studies.find(course);
    const StudentTp* tp = link == nullptr ? nullptr : link->tp(id);
    if (tp == nullptr)
        return;
    if (const auto tool = toolOf(act))
        return useTool(*link, id, *tool);
    switch (act) {
    case StudyAct::HandIn:
        return handIn(*link, *tp);
    case StudyAct::Receipt:
        (new ReceiptDialog(*link, *tp, m_services.settings, m_board.window()))->open();
        return;
    case StudyAct::Download:
        return download(*link, id);
    case StudyAct::KeepCopy:
        (new KeepCopyDialog(m_services, *link, *tp, m_board.window()))->open();
        return;
    case StudyAct::Feedback:
        (new FeedbackDialog(m_services, *link, *tp, m_board.window()))->open();
        return;
    case StudyAct::Verify:
        return verify();
    case StudyAct::StopJupyter:
        return m_services.tools->stopJupyter(*link);
    case StudyAct::Terminal:
    case StudyAct::Editor:
    case StudyAct::Jupyter:
    case StudyAct::Files:
        return;
    }
}

void StudyActions::verify()
{
    askForFolder(m_board.window(), m_services.settings,
                 {QStringLiteral("submissions"), tr("The folder to compare with its receipt"), {}},
                 [self = QPointer(this)](const QString& folder) {
                     if (self)
                         self->verifyFolder(folder);
                 });
}

void StudyActions::verifyFolder(const QString& folder)
{
    (new VerifyDialog(m_services.mailbox, m_services.studies, m_services.settings, toStd(folder),
                      m_board.window()))
        ->open();
}

void StudyActions::useTool(CourseLink& link, const TpId& tp, StudentTool tool)
{
    m_services.tools->open(tool, link, tp, {this, [this](const Result<Message>& opened) {
                                                if (!opened)
                                                    m_board.notices().report(opened.error());
                                                else if (!opened->what.isEmpty())
                                                    m_board.notices().tell(*opened);
                                            }});
}

void StudyActions::handIn(CourseLink& link, const StudentTp& tp)
{
    (new HandInDialog(link, tp, m_services.settings, m_board.window()))->open();
}

void StudyActions::download(CourseLink& link, const TpId& tp)
{
    const std::string course = link.enrolment().name;
    askForFolder(m_board.window(), m_services.settings,
                 {QStringLiteral("submissions"), tr("Where to save my submission"), {}},
                 [self = QPointer(this), course, tp](const QString& parent) {
                     CourseLink* found = self ? self->m_services.studies.find(course) : nullptr;
                     if (found == nullptr)
                         return;
                     self->tellOf(course, tp, tr("Your submission is being fetched…"), Tone::Info);
                     self->m_services.downloads.start(
                         *found, tp, toStd(parent),
                         {self, [self, course, tp](const Result<SubmissionSaved>& saved) {
                              self->downloaded(course, tp, saved);
                          }});
                 });
}

void StudyActions::downloaded(const std::string& course, const TpId& tp, const Result<SubmissionSaved>& saved)
{
    if (!saved) {
        tellOf(course, tp, {}, Tone::Idle);
        if (saved.error().kind != ErrorKind::Cancelled) // the tray says it
            m_board.notices().report(saved.error());
        return;
    }
    const DownloadWords words = downloadWords(*saved);
    tellOf(course, tp, words.onCard, words.message.tone);
    m_board.notices().tell(words.message, shown(saved->folder.string()));
}

void StudyActions::tellOf(const std::string& course, const TpId& tp, const QString& words, Tone tone)
{
    if (TpCard* card = m_board.card(course, tp))
        card->tell(words, tone);
}

void StudyActions::leave(const std::string& course)
{
    const CourseLink* link = m_services.studies.find(course);
    if (link == nullptr)
        return;
    new DecisionDialog(
        {tr("Leave “%1”?").arg(shownShort(link->enrolment().invitation.title, 60)),
         tr("The course and its key are removed from this computer; without the invitation you cannot come "
            "in "
            "again. Your work at the place, what you handed in, and what you downloaded stay as they are."),
         tr("Leave the course")},
        [this, course] {
            if (CourseLink* found = m_services.studies.find(course))
                m_services.studies.leave(*found, {this, [this](const Result<void>& left) {
                                                      if (!left)
                                                          m_board.notices().report(left.error());
                                                  }});
        },
        m_board.window());
}

void StudyActions::showRequest(const std::string& course)
{
    if (const CourseLink* link = m_services.studies.find(course))
        (new JoinRequestDialog(link->enrolment(), m_services.settings, m_board.window()))->open();
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See studywindow.h.
#include "tests/ui/studywindow.h"

#include "core/services/presenttime.h"
#include "core/wire/invitationjson.h"

#include <QVBoxLayout>

namespace pupitre
{

using namespace std::chrono_literals;

namespace
{
constexpr auto hostKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";

class BoardPage final : public Page
{
public:
    explicit BoardPage(QWidget* parent)
        : Page(parent),
          m_board(new StudyBoard({allStudyActs.begin(), allStudyActs.end()}, StudyBoard::Scope::All, this))
    {
        auto* whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(m_board);
    }
    [[nodiscard]] PageHead head() const override
    {
        PageHead head;
        head.title = sectionName(Section::Studies);
        return head;
    }
    [[nodiscard]] StudyBoard* board() const { return m_board; }

private:
    StudyBoard* m_board;
};

Settings& asStudent(Settings& settings)
{
    settings.setRoles({Role::Student});
    return settings;
}
} // namespace

StudyWindow::StudyWindow()
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini"))), m_places(m_mailbox, {}),
      m_studies(m_mailbox, nullptr, (m_folder.path() + QStringLiteral("/courses")).toStdString()),
      m_window(std::make_unique<MainWindow>(WindowServices{asStudent(m_settings), m_places, m_operations}))
{
    m_window->addSection(Section::Studies, [this](QWidget* parent) {
        auto* page = new BoardPage(parent);
        m_board = page->board();
        return page;
    });
    m_window->begin();
    m_window->showSection(Section::Studies);
    m_window->resize(1280, 800);
}

std::string StudyWindow::invitationText()
{
    Invitation invitation = openStudy(presentTime()).enrolment.invitation;
    invitation.login = "etu07";
    invitation.hostKeys = {*parsePublicKey(hostKey)};
    return toText(invitation);
}

ReceiptPaper StudyWindow::paper()
{
    const StudyView vision = studyScene(presentTime())[1];
    const StudentTp& tp = vision.status.report->tps[0];
    ReceiptPaper paper;
    paper.receipt.course = vision.enrolment.invitation.course;
    paper.receipt.seat = tp.seat.seat;
    paper.receipt.tp = tp.plan.id;
    paper.receipt.submission = *tp.seat.lastSubmission;
    paper.receipt.deadline = tp.plan.deadline.utc;
    paper.receipt.cutOff = paper.receipt.submission.at;
    paper.receipt.place = "lab-gpu-2";
    paper.text = "{}\n";
    paper.signature = "signature\n";
    return paper;
}

} // namespace pupitre

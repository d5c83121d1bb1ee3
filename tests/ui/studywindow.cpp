// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See studywindow.h.
#include "tests/ui/studywindow.h"

#include "core/services/presenttime.h"
#include "core/services/textfile.h"
#include "core/wire/invitationjson.h"
#include "core/wire/studentreportjson.h"

#include <nlohmann/json.hpp>

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
    BoardPage(Section section, StudyBoard::Scope scope, QWidget* parent)
        : Page(parent), m_section(section),
          m_board(new StudyBoard({allStudyActs.begin(), allStudyActs.end()}, scope, this))
    {
        auto* whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(m_board);
    }
    [[nodiscard]] PageHead head() const override
    {
        PageHead head;
        head.title = sectionName(m_section);
        return head;
    }
    [[nodiscard]] StudyBoard* board() const { return m_board; }

private:
    Section m_section;
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
      m_downloads(m_mailbox, m_operations, m_studies), m_copies(m_mailbox, m_operations, m_studies),
      m_window(std::make_unique<MainWindow>(WindowServices{asStudent(m_settings), m_places, m_operations}))
{
    m_window->addSection(Section::Studies, [this](QWidget* parent) {
        auto* page = new BoardPage(Section::Studies, StudyBoard::Scope::All, parent);
        m_board = page->board();
        return page;
    });
    m_window->addSection(Section::Today, [this](QWidget* parent) {
        auto* page = new BoardPage(Section::Today, StudyBoard::Scope::Today, parent);
        m_today = page->board();
        return page;
    });
    m_window->begin();
    m_window->showSection(Section::Studies);
    m_window->resize(1280, 800);
}

StudyBoard& StudyWindow::today()
{
    m_window->showSection(Section::Today);
    return *m_today;
}

StudentServices StudyWindow::services()
{
    return {m_mailbox, m_operations, m_studies, m_settings, m_downloads, m_copies};
}

std::unique_ptr<CourseLink> StudyWindow::silentLink(const StudyView& course)
{
    if (!m_silent.isListening() && !m_silent.listen(QHostAddress::LocalHost))
        qFatal("no port");
    Invitation invitation = course.enrolment.invitation;
    invitation.host = "127.0.0.1";
    invitation.port = m_silent.serverPort();
    invitation.login = "etu07";
    invitation.hostKeys = {*parsePublicKey(hostKey)};
    const auto enrolment = enrol(m_folder.path().toStdString() + "/silent", invitation);
    if (!enrolment
        || !writeTextFile(enrolment->folder / "status.json", toText(toJson(*course.status.report))))
        qFatal("no folder");
    return std::make_unique<CourseLink>(m_mailbox, *enrolment, nullptr);
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

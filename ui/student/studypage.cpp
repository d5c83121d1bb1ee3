// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See studypage.h.
#include "ui/student/studypage.h"

#include "ui/frame/sections.h"
#include "ui/student/studyactions.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

namespace pupitre
{

StudyPage::StudyPage(const StudentServices& services, QWidget* parent)
    : Page(parent), m_invitation(new QAction(this)), m_verify(new QAction(this)),
      m_board(new StudyBoard(actsOf(services), StudyBoard::Scope::All, this)),
      m_actions(new StudyActions(services, *m_board))
{
    setObjectName(QStringLiteral("studyPage"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_board);
    m_invitation->setObjectName(QStringLiteral("openInvitation"));
    m_invitation->setIcon(icon(Icon::Plus));
    connect(m_invitation, &QAction::triggered, this, &StudyPage::openInvitation);
    m_verify->setObjectName(QStringLiteral("verifyFolder"));
    m_verify->setIcon(icon(Icon::Receipt));
    connect(m_verify, &QAction::triggered, this, [this] { m_actions->verify(); });
    retranslate();
}

PageHead StudyPage::head() const
{
    PageHead head;
    head.title = sectionName(Section::Studies);
    return head;
}

void StudyPage::openInvitation()
{
    m_actions->openInvitation();
}

void StudyPage::retranslate()
{
    m_invitation->setText(tr("Open an invitation…"));
    m_verify->setText(tr("Verify a folder…"));
    Q_EMIT headChanged();
}

void StudyPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace pupitre

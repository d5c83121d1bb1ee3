// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See firststart.h. Going on without an answer is allowed: everything is shown then.
#include "ui/frame/firststart.h"

#include "ui/frame/rolecard.h"
#include "ui/parts/pieces.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pupitre
{

FirstStart::FirstStart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("firstStart"));
    m_title = makeLabel({}, "title", this);
    m_text = makeLabel({}, "muted", this);
    m_go = makeButton({}, "firstStartGo", ButtonKind::Primary, this);
    setButtonSize(*m_go, ButtonSize::Large);
    connect(m_go, &QPushButton::clicked, this, [this] {
        std::set<Role> roles;
        for (const RoleCard* card : m_cards) {
            if (card->isChecked())
                roles.insert(card->role());
        }
        Q_EMIT answered(roles);
    });

    auto* cards = new QHBoxLayout;
    cards->setSpacing(16);
    const std::array roles{Role::Teacher, Role::Researcher, Role::Student};
    for (std::size_t i = 0; i < roles.size(); ++i) {
        m_cards[i] = new RoleCard(roles[i], this);
        m_cards[i]->setObjectName(QStringLiteral("role%1").arg(i));
        cards->addWidget(m_cards[i]);
    }
    auto* inner = new QVBoxLayout;
    inner->setSpacing(0);
    inner->addWidget(m_title);
    inner->addSpacing(6);
    inner->addWidget(m_text);
    inner->addSpacing(24);
    inner->addLayout(cards);
    inner->addSpacing(24);
    inner->addWidget(m_go, 0, Qt::AlignRight);
    auto* across = new QHBoxLayout;
    across->addStretch();
    across->addLayout(inner);
    across->addStretch();
    auto* down = new QVBoxLayout(this);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    retranslate();
}

void FirstStart::retranslate()
{
    m_title->setText(tr("What do you use Pupitre for?"));
    m_text->setText(
        tr("Choose any that fit. It only decides which sections you see; Settings can change it."));
    m_go->setText(tr("Continue"));
    for (RoleCard* card : m_cards)
        card->retranslate();
}

void FirstStart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_cards.front()->setFocus();
}

void FirstStart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace pupitre

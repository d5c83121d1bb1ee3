// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/draftcard.h"

#include "ui/environments/draftname.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/pieces.h"
#include "ui/words/errorwords.h"

#include <QEvent>
#include <QHBoxLayout>

namespace pupitre
{

DraftCard::DraftCard(QWidget* parent)
    : QFrame(parent), m_name(new ElidedLabel("card", this)), m_about(makeParagraph({}, "muted", this)),
      m_discard(makeButton({}, "draftDiscard", ButtonKind::Ghost, this)),
      m_continue(makeButton({}, "draftContinue", ButtonKind::Default, this))
{
    setObjectName(QStringLiteral("draftCard"));
    setLook(*this, "role", QStringLiteral("drop")); // not one yet
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_name);
    words->addWidget(m_about);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 12, 12);
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_discard, 0, Qt::AlignTop);
    row->addWidget(m_continue, 0, Qt::AlignTop);
    connect(m_continue, &QPushButton::clicked, this, &DraftCard::continueAsked);
    connect(m_discard, &QPushButton::clicked, this, &DraftCard::discardAsked);
    retranslate();
}

void DraftCard::show(const DraftEntry& entry)
{
    m_entry = entry;
    retranslate();
}

void DraftCard::retranslate()
{
    const QString name = draftName(m_entry);
    m_name->setText(tr("Unfinished: %1").arg(name));
    setAccessibleName(m_name->wholeText());
    if (m_entry.error)
        m_about->setText(sentence(*m_entry.error));
    else if (m_entry.draft && m_entry.draft->origin == DraftOrigin::Shelf)
        m_about->setText(tr("Changes that were not saved. The environment is as it was until they are."));
    else
        m_about->setText(tr("Not an environment yet. Nothing of what was filled in is lost."));
    m_discard->setText(tr("Discard…"));
    m_discard->setAccessibleName(tr("Discard %1").arg(name));
    m_continue->setText(tr("Continue…"));
    m_continue->setAccessibleName(tr("Continue %1").arg(name));
    m_continue->setEnabled(m_entry.draft.has_value());
}

void DraftCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace pupitre

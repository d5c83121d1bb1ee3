// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See copynamepage.h.
#include "ui/courses/copy/copynamepage.h"

#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/parts/readinesslist.h"
#include "ui/words/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace pupitre
{

CopyNamePage::CopyNamePage(CopyWizardDraft& draft)
    : m_draft(draft), m_name(new QLineEdit), m_nameRow(new FormRow(m_name, this))
{
    m_name->setObjectName(QStringLiteral("copyName"));
    m_nameRow->setName(tr("Name of the course"));
    auto* list = new ReadinessList(this);
    list->setObjectName(QStringLiteral("copyFacts"));
    const auto taken = [](const QString& what, const QString& how) {
        return ReadinessRow{Tone::Ok, Icon::Done, what, how, {}};
    };
    const auto left = [](const QString& what, const QString& why) {
        return ReadinessRow{Tone::Idle, Icon::Nothing, what, why, {}};
    };
    list->show({taken(tr("%n TP(s)", "", static_cast<int>(draft.copy.from.tps.size())),
                      tr("with their environment, limits and sessions")),
                taken(tr("Code, data, documents"),
                      tr("copied on %1; nothing passes through this computer").arg(draft.place)),
                taken(tr("Networks"), tr("students come in from where they did")),
                left(tr("Students and their keys"), tr("the new course has a list of its own")),
                left(tr("Hand-ins, extensions, journal"), tr("they stay in the old course"))});
    auto* card = makeCard(this);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(16, 6, 16, 6);
    inCard->addWidget(list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_nameRow);
    column->addWidget(card);
    column->addStretch();
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_draft.copy.title = toStd(text.trimmed());
        m_nameRow->setProblem({});
        Q_EMIT edited();
    });
}

QString CopyNamePage::subtitle() const
{
    return tr("A copy of %1 with other dates. The old course stays as it is.")
        .arg(shownShort(m_draft.copy.from.title, 60));
}

void CopyNamePage::enter()
{
    m_name->setText(shown(m_draft.copy.title));
    m_name->setFocus();
    m_name->selectAll();
}

bool CopyNamePage::mayLeave(QString& problem)
{
    if (!m_draft.copy.title.empty())
        return true;
    problem = tr("The course needs a title.");
    m_nameRow->setProblem(problem);
    return false;
}

} // namespace pupitre

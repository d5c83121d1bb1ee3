// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/includecard.h"

#include "core/student/tools/tools.h"
#include "ui/parts/pieces.h"
#include "ui/words/errorwords.h"

#include <QHBoxLayout>

namespace pupitre
{

IncludeCard::IncludeCard(Tools& tools, QWidget* parent)
    : QFrame(parent), m_tools(tools), m_name(makeLabel({}, "strong", this)),
      m_hint(makeParagraph({}, "small", this)), m_fault(makeParagraph({}, "fault", this)),
      m_remove(makeButton({}, "settingsIncludeRemove", ButtonKind::Default, this))
{
    setObjectName(QStringLiteral("settingsInclude"));
    setProperty("role", "card");
    setVisible(false);
    m_fault->setVisible(false);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_hint);
    words->addWidget(m_fault);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(24);
    row->addLayout(words, 1);
    row->addWidget(m_remove, 0, Qt::AlignVCenter);
    connect(m_remove, &QPushButton::clicked, this, &IncludeCard::remove);
    retranslate();
}

void IncludeCard::look()
{
    m_tools.askInclude({this, [this](const Result<bool>& there) { setVisible(there.value_or(false)); }});
}

void IncludeCard::remove()
{
    m_remove->setEnabled(false);
    m_tools.removeInclude({this, [this](const Result<bool>& removed) {
                               m_remove->setEnabled(true);
                               m_fault->setVisible(!removed);
                               if (!removed)
                                   m_fault->setText(sentence(removed.error()));
                               else
                                   setVisible(false);
                           }});
}

void IncludeCard::retranslate()
{
    m_name->setText(tr("Editors and ssh know your courses"));
    m_hint->setText(
        tr("Pupitre keeps one line at the top of ~/.ssh/config for this. It comes back when you open "
           "an editor from a TP, and goes with the last course you leave."));
    m_remove->setText(tr("Remove the line"));
}

} // namespace pupitre

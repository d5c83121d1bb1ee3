// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/wizard/suggestionrow.h"

#include "ui/parts/elidedlabel.h"
#include "ui/parts/pieces.h"
#include "ui/words/text.h"

#include <QHBoxLayout>

namespace pupitre
{

namespace
{
constexpr int nameWidthOfPackage = 210;
constexpr int longestVersionShown = 18;
} // namespace

SuggestionRow::SuggestionRow(QWidget* parent)
    : QWidget(parent), m_name(new ElidedLabel("strong", this)), m_what(new ElidedLabel("muted", this)),
      m_pin(makeButton({}, "suggestPin", ButtonKind::Default, this)),
      m_add(makeButton(tr("Add"), "suggestAdd", ButtonKind::Default, this))
{
    m_name->setFixedWidth(nameWidthOfPackage);
    setButtonSize(*m_pin, ButtonSize::Compact);
    setButtonSize(*m_add, ButtonSize::Compact);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(8);
    row->addWidget(m_name);
    row->addWidget(m_what, 1);
    row->addWidget(m_pin);
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &SuggestionRow::addAsked);
    connect(m_pin, &QPushButton::clicked, this, &SuggestionRow::pinAsked);
}

void SuggestionRow::show(const PackageSuggestion& suggestion)
{
    m_suggestion = suggestion;
    const QString name = shown(suggestion.name);
    m_name->setText(name);
    m_what->setText(shown(suggestion.what));
    m_add->setAccessibleName(tr("Add %1").arg(name));
    const QString version = shown(suggestion.version);
    m_pin->setText(shownShort(suggestion.version, longestVersionShown));
    m_pin->setAccessibleName(tr("Add %1 in version %2").arg(name, version));
    m_pin->setToolTip(tr("Exactly %1, as an earlier build had it").arg(version));
    m_pin->setVisible(!suggestion.version.empty());
}

} // namespace pupitre

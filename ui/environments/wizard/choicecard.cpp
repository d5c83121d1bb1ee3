// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environments/wizard/choicecard.h"

#include "ui/parts/pieces.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int belowTheWord = 22; // where the words beside the radio button begin
}

ChoiceCard::ChoiceCard(QButtonGroup& group, int id, const QString& name, QWidget* parent)
    : QFrame(parent), m_choice(new QRadioButton(this)), m_about(makeParagraph({}, "small", this))
{
    setLook(*this, "role", QStringLiteral("card"));
    m_choice->setObjectName(name);
    m_about->setContentsMargins(belowTheWord, 0, 0, 0);
    group.addButton(m_choice, id);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(2);
    column->addWidget(m_choice);
    column->addWidget(m_about);
    column->addStretch();
    setCursor(Qt::PointingHandCursor);
    connect(m_choice, &QRadioButton::toggled, this,
            [this](bool chosen) { setLook(*this, "chosen", chosen); });
}

void ChoiceCard::setWords(const QString& title, const QString& about)
{
    m_choice->setText(title);
    m_choice->setAccessibleDescription(about);
    m_about->setText(about);
}

void ChoiceCard::setBrief(bool brief)
{
    m_about->setVisible(!brief);
}

void ChoiceCard::mousePressEvent(QMouseEvent*)
{
    m_choice->click();
    m_choice->setFocus();
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See sidepanel.h.
#include "ui/parts/sidepanel.h"

#include "ui/parts/pieces.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pupitre
{

SidePanel::SidePanel(const QString& name, int width, QWidget* parent)
    : QFrame(parent), m_heading(makeParagraph({}, "card", this)), m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    setProperty("role", "card");
    setFixedWidth(width);
    auto* close = makeIconButton(Icon::Close, tr("Close"), (name + QStringLiteral("Close")).toLatin1(), this);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    m_column->addLayout(top);
    connect(close, &QToolButton::clicked, this, &SidePanel::closed);
    hide();
}

void SidePanel::setHeading(const QString& person)
{
    m_heading->setText(person);
    setAccessibleName(person);
}

SidePanel::Fact SidePanel::addFact()
{
    const Fact fact{makeLabel({}, "caption", this), makeParagraph({}, "strong", this)};
    auto* pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(fact.name);
    pair->addWidget(fact.value);
    m_column->addLayout(pair);
    return fact;
}

void SidePanel::showFact(const Fact& fact, bool visible)
{
    fact.name->setVisible(visible);
    fact.value->setVisible(visible);
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See formrow.h.
#include "ui/parts/formrow.h"

#include "ui/parts/pieces.h"
#include "ui/parts/symbolview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pupitre
{

FormRow::FormRow(QWidget* field, QWidget* parent) : QWidget(parent), m_field(field)
{
    m_name = makeLabel({}, "strong", this);
    m_name->setBuddy(field);
    m_mark = new SymbolView(14, this);
    m_mark->show(Icon::Failed, Tone::Fail);
    m_below = makeParagraph({}, "small", this);
    field->setParent(this);

    auto* below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(m_mark, 0, Qt::AlignTop);
    below->addWidget(m_below, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(field);
    column->addLayout(below);
    column->addStretch(); // beside a row with a problem, fields stay level
    showBelow();
}

void FormRow::setName(const QString& name)
{
    m_name->setText(name);
    m_field->setAccessibleName(name);
}

void FormRow::setHint(const QString& hint)
{
    m_hint = hint;
    showBelow();
}

void FormRow::setProblem(const QString& words)
{
    m_problem = words;
    showBelow();
}

QString FormRow::problem() const
{
    return m_problem;
}

void FormRow::showBelow()
{
    const bool bad = !m_problem.isEmpty();
    m_below->setText(bad ? m_problem : m_hint);
    m_below->setVisible(bad || !m_hint.isEmpty());
    m_mark->setVisible(bad);
    setLook(*m_below, "role", bad ? QStringLiteral("fault") : QStringLiteral("small"));
    setLook(*m_field, "bad", bad);
    m_field->setAccessibleDescription(bad ? m_problem : m_hint);
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See formrow.h.
#include "ui/parts/formrow.h"

#include "ui/parts/pieces.h"
#include "ui/parts/symbolview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int gapToMark = 6;
}

FormRow::FormRow(QWidget* field, QWidget* parent) : QWidget(parent), m_field(field), m_line(new QHBoxLayout)
{
    m_name = makeLabel({}, "strong", this);
    m_name->setBuddy(field);
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_mark = new SymbolView(14, this);
    m_mark->show(Icon::Failed, Tone::Fail);
    m_below = makeParagraph({}, "small", this);
    field->setParent(this);

    auto* below = new QHBoxLayout;
    below->setSpacing(gapToMark);
    below->addWidget(m_mark, 0, Qt::AlignTop);
    below->addWidget(m_below, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_name);
    m_line->setSpacing(8);
    m_line->addWidget(field, 1);
    column->addLayout(m_line);
    column->addLayout(below);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    showBelow();
}

void FormRow::setName(const QString& name)
{
    m_name->setText(name);
    m_field->setAccessibleName(name);
}

void FormRow::addBeside(QWidget* button)
{
    m_line->addWidget(button);
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
    fitBelow();
}

// A label that wraps guesses its height before it knows its width: too little, and its first line goes under
// the field; too much, and rows drift apart.
void FormRow::fitBelow()
{
    const int mark = m_mark->isHidden() ? 0 : m_mark->width() + gapToMark;
    m_below->setMinimumHeight(0); // it would answer no less than this
    m_below->setFixedHeight(std::max(0, m_below->heightForWidth(std::max(1, width() - mark))));
}

void FormRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitBelow();
}

} // namespace pupitre

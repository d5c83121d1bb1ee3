// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See segments.h.
#include "ui/parts/segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace pupitre
{

Segments::Segments(QWidget* parent) : QFrame(parent)
{
    setProperty("role", QStringLiteral("segments"));
    m_group = new QButtonGroup(this);
    m_group->setExclusive(true);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(2, 2, 2, 2);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::changed);
}

void Segments::add(int id, Icon symbol, const char* name)
{
    addButton(id, name)->setIcon(icon(symbol, &Tokens::text2));
    setShown(SegmentWords::Shown);
}

void Segments::add(int id, const char* name)
{
    addButton(id, name);
    setShown(SegmentWords::Shown);
}

QToolButton* Segments::addButton(int id, const char* name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setProperty("kind", QStringLiteral("segment"));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_group->addButton(button, id);
    m_row->addWidget(button);
    if (m_group->checkedId() < 0)
        button->setChecked(true);
    return button;
}

void Segments::setText(int id, const QString& text)
{
    QAbstractButton* button = m_group->button(id);
    button->setText(text);
    button->setAccessibleName(text);
}

void Segments::setShown(SegmentWords words)
{
    const bool shown = words == SegmentWords::Shown;
    for (QAbstractButton* button : m_group->buttons()) {
        auto* segment = qobject_cast<QToolButton*>(button);
        if (segment->icon().isNull())
            continue; // its words are all it has
        segment->setToolButtonStyle(shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        segment->setToolTip(shown ? QString() : segment->text());
        segment->setIconSize(QSize(shown ? 18 : 14, 14)); // 14, and room before the text
    }
    updateGeometry(); // else who holds us hears of it only from the event loop
}

void Segments::choose(int id)
{
    m_group->button(id)->setChecked(true);
}

void Segments::chooseNone()
{
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
}

void Segments::setOffered(int id, bool offered)
{
    QAbstractButton* button = m_group->button(id);
    if (button->isHidden() == !offered)
        return; // said each second: nothing is laid out anew
    button->setVisible(offered);
    updateGeometry();
}

int Segments::chosen() const
{
    return m_group->checkedId();
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See pageheader.h. Buttons are kept while their actions stay the same: nothing may flicker or lose the focus
// because a status arrived.
#include "ui/frame/pageheader.h"

#include "ui/parts/elidedlabel.h"
#include "ui/parts/pieces.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace pupitre
{

namespace
{
void empty(QHBoxLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide(); // it goes with the next turn of the loop, but must not be seen until then
            item->widget()->deleteLater();
        }
        delete item;
    }
}

/// A chevron between two places of the tree.
class Separator final : public QWidget
{
public:
    explicit Separator(QWidget* parent) : QWidget(parent) { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, rect().adjusted(3, 3, -3, -3), Icon::ChevronRight, tokens().text3);
    }
};
} // namespace

PageHeader::PageHeader(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pageHeader"));
    setFixedHeight(56);
    m_trail = new QHBoxLayout;
    m_trail->setSpacing(4);
    m_title = new ElidedLabel("title", this);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_note = makeLabel({}, "muted", this);
    m_note->setObjectName(QStringLiteral("pageNote"));
    m_chip = new Chip(this);
    m_chip->setObjectName(QStringLiteral("pageChip"));
    m_others = new QHBoxLayout;
    m_others->setSpacing(8);
    m_primary = makeButton({}, "pagePrimary", ButtonKind::Primary, this);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(12);
    row->addLayout(m_trail);
    row->addWidget(m_title);
    row->addWidget(m_note);
    row->addWidget(m_chip);
    row->addStretch(1);
    row->addLayout(m_others);
    row->addWidget(m_primary);
    refresh();
}

void PageHeader::follow(Page* page)
{
    if (m_page != nullptr)
        disconnect(m_page, nullptr, this, nullptr);
    m_page = page;
    if (page != nullptr)
        connect(page, &Page::headChanged, this, &PageHeader::refresh);
    refresh();
}

QList<QWidget*> PageHeader::controls() const
{
    QList<QWidget*> controls;
    for (const QHBoxLayout* row : {m_trail, m_others}) {
        for (int i = 0; i < row->count(); ++i) {
            if (row->itemAt(i)->widget()->focusPolicy() != Qt::NoFocus)
                controls << row->itemAt(i)->widget();
        }
    }
    return controls << m_primary;
}

void PageHeader::refresh()
{
    const PageHead head = m_page == nullptr ? PageHead{} : m_page->head();
    showTrail(head.trail);
    m_title->setText(head.title);
    m_note->setText(head.note);
    m_note->setVisible(!head.note.isEmpty());
    m_chip->show(head.chip.value_or(ChipLook{}));
    showActions();
}

void PageHeader::showTrail(const QStringList& trail)
{
    if (trail == m_shownTrail)
        return;
    m_shownTrail = trail;
    empty(*m_trail);
    for (int i = 0; i < trail.size(); ++i) {
        QPushButton* step = makeButton(trail[i], "trailStep", ButtonKind::Link, this);
        setLook(*step, "trail", true);
        connect(step, &QPushButton::clicked, this, [this, i] {
            if (m_page != nullptr)
                m_page->goUp(i);
        });
        m_trail->addWidget(step);
        m_trail->addWidget(new Separator(this));
    }
}

void PageHeader::showActions()
{
    QAction* primary = m_page == nullptr ? nullptr : m_page->primary();
    if (primary != m_primaryAction) {
        if (m_primaryAction != nullptr)
            disconnect(m_primaryAction, nullptr, m_primary, nullptr);
        disconnect(m_primary, &QPushButton::clicked, nullptr, nullptr);
        m_primaryAction = primary;
        if (primary != nullptr)
            bind(*m_primary, *primary);
    }
    m_primary->setVisible(primary != nullptr && primary->isVisible());

    QList<QPointer<QAction>> others;
    const QList<QAction*> wanted = m_page == nullptr ? QList<QAction*>{} : m_page->others();
    for (QAction* action : wanted)
        others << action;
    if (others == m_shownOthers)
        return;
    m_shownOthers = others;
    empty(*m_others);
    for (QAction* action : wanted) {
        const bool iconOnly = action->priority() == QAction::LowPriority;
        QPushButton* button = makeButton({}, "", iconOnly ? ButtonKind::Ghost : ButtonKind::Default, this);
        setLook(*button, "iconOnly", iconOnly);
        bind(*button, *action);
        m_others->addWidget(button);
    }
}

void PageHeader::bind(QPushButton& button, QAction& action)
{
    const auto follow = [&button, &action] {
        const bool iconOnly = action.priority() == QAction::LowPriority;
        button.setText(iconOnly ? QString() : action.text());
        button.setIcon(action.icon());
        button.setIconSize(iconOnly ? QSize(16, 16) : QSize(20, 16)); // with room before the words
        button.setEnabled(action.isEnabled());
        button.setVisible(action.isVisible());
        button.setAccessibleName(action.iconText());
        QString tip = action.toolTip();
        if (!action.shortcut().isEmpty())
            tip += QStringLiteral("  (%1)").arg(action.shortcut().toString(QKeySequence::NativeText));
        button.setToolTip(tip);
        if (button.objectName() != QLatin1String("pagePrimary"))
            button.setObjectName(action.objectName());
    };
    // An action's keys work where it was added to a widget, while that is seen: its page.
    if (auto* owner = qobject_cast<QWidget*>(action.parent()))
        owner->addAction(&action);
    connect(&action, &QAction::changed, &button, follow);
    connect(&button, &QPushButton::clicked, &action, &QAction::trigger);
    if (action.menu() != nullptr)
        button.setMenu(action.menu());
    follow();
}

} // namespace pupitre

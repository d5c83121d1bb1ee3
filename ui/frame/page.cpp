// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See page.h.
#include "ui/frame/page.h"

#include <QAction>
#include <QStackedLayout>

namespace pupitre
{

PageStack::PageStack(QWidget* parent) : Page(parent)
{
    new QStackedLayout(this);
}

void PageStack::addPage(Page* page)
{
    static_cast<QStackedLayout*>(layout())->addWidget(page);
    connect(page, &Page::headChanged, this, [this, page] {
        if (page == front())
            Q_EMIT headChanged();
    });
}

void PageStack::bringToFront(Page* page)
{
    if (page == front())
        return;
    static_cast<QStackedLayout*>(layout())->setCurrentWidget(page);
    page->enter();
    Q_EMIT headChanged();
}

Page* PageStack::front() const
{
    return static_cast<Page*>(static_cast<QStackedLayout*>(layout())->currentWidget());
}

PageHead PageStack::head() const
{
    return front() == nullptr ? PageHead{} : front()->head();
}

QAction* PageStack::primary() const
{
    return front() == nullptr ? nullptr : front()->primary();
}

QList<QAction*> PageStack::others() const
{
    return front() == nullptr ? QList<QAction*>{} : front()->others();
}

void PageStack::goUp(int trailIndex)
{
    if (front() != nullptr)
        front()->goUp(trailIndex);
}

void PageStack::enter()
{
    if (front() != nullptr)
        front()->enter();
}

} // namespace pupitre

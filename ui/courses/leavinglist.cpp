// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See leavinglist.h.
#include "ui/courses/leavinglist.h"

#include "ui/parts/pieces.h"
#include "ui/words/text.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int listHeight = 112; // four names
constexpr int seatRole = Qt::UserRole;
} // namespace

LeavingList::LeavingList(QWidget* parent) : QWidget(parent), m_list(new QListWidget(this))
{
    m_list->setObjectName(QStringLiteral("leavingList"));
    m_list->setProperty("role", QStringLiteral("list"));
    m_list->setAccessibleName(tr("No longer in the list"));
    m_list->setFixedHeight(listHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeLabel(tr("No longer in the list"), "card", this));
    column->addWidget(
        makeParagraph(tr("They stay in the course. Tick who leaves it: their access ends, their "
                         "work is kept."),
                      "small", this));
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &LeavingList::changed);
}

void LeavingList::show(const Course& course, const std::vector<SeatId>& unlisted)
{
    const std::vector<SeatId> before = ticked();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const SeatId& id : unlisted) {
        const Seat* seat = course.seat(id);
        auto* item =
            new QListWidgetItem(seat == nullptr ? shown(id.text()) : shownShort(displayName(*seat)), m_list);
        const bool leaves = std::find(before.begin(), before.end(), id) != before.end();
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(leaves ? Qt::Checked : Qt::Unchecked);
        item->setData(seatRole, shown(id.text()));
    }
    setVisible(!unlisted.empty());
}

std::vector<SeatId> LeavingList::ticked() const
{
    std::vector<SeatId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() != Qt::Checked)
            continue;
        if (const auto id = SeatId::parse(toStd(item->data(seatRole).toString())))
            ids.push_back(*id);
    }
    return ids;
}

} // namespace pupitre

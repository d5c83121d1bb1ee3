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
constexpr int nameHeight = 26; // the style sheet's
constexpr int aroundNames = 8;
constexpr int mostSeen = 4;
constexpr int seatRole = Qt::UserRole;

/// Who would leave the seat: those who move to another one are not among them.
std::string namesOn(const SeatId& id, const Course& course, const RosterDifference& difference)
{
    for (const Seat& seat : difference.changed)
        if (seat.id == id)
            return displayName(seat);
    const Seat* seat = course.seat(id);
    return seat == nullptr ? id.text() : displayName(*seat);
}
} // namespace

LeavingList::LeavingList(QWidget* parent) : QWidget(parent), m_list(new QListWidget(this))
{
    m_list->setObjectName(QStringLiteral("leavingList"));
    m_list->setProperty("role", QStringLiteral("list"));
    m_list->setAccessibleName(tr("No longer in the list"));
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

void LeavingList::show(const Course& course, const RosterDifference& difference)
{
    std::vector<std::pair<SeatId, QString>> unlisted;
    for (const SeatId& id : difference.dropped) {
        unlisted.emplace_back(id, shownShort(namesOn(id, course, difference)));
    }
    for (const Leaver& leaver : difference.leavers) { // they go by seat, so they are ticked by seat
        const QString name = shownShort(displayName(leaver.member));
        if (!unlisted.empty() && unlisted.back().first == leaver.seat)
            unlisted.back().second += QStringLiteral(", ") + name;
        else
            unlisted.emplace_back(leaver.seat, name);
    }
    const std::vector<SeatId> before = ticked();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto& [id, names] : unlisted) {
        auto* item = new QListWidgetItem(names, m_list);
        const bool leaves = std::find(before.begin(), before.end(), id) != before.end();
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(leaves ? Qt::Checked : Qt::Unchecked);
        item->setData(seatRole, shown(id.text()));
    }
    m_list->setFixedHeight(aroundNames + nameHeight * std::clamp(m_list->count(), 1, mostSeen));
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

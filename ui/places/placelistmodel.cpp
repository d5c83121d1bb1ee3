// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See placelistmodel.h.
#include "ui/places/placelistmodel.h"

#include "ui/frame/placedot.h"
#include "ui/places/placewords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <algorithm>

namespace pupitre
{

PlaceListModel::PlaceListModel(PlaceBook& book, QObject* parent) : QAbstractListModel(parent), m_book(book)
{
    follow();
    // The list changes by the person's own hand, one place at a time: a reset costs nothing anybody sees.
    connect(&book, &PlaceBook::listChanged, this, &PlaceListModel::follow);
    connect(&book, &PlaceBook::stateChanged, this, [this](const PlaceId& id) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    });
}

void PlaceListModel::follow()
{
    beginResetModel();
    m_ids = m_book.ids();
    endResetModel();
}

int PlaceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

PlaceId PlaceListModel::idAt(int row) const
{
    return m_ids.at(static_cast<std::size_t>(row));
}

int PlaceListModel::rowOf(const PlaceId& id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

QVariant PlaceListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlaceLink* link = m_book.link(idAt(index.row()));
    if (link == nullptr)
        return {};
    const QString name = placeName(link->place());
    const QString state = placeStateName(link->status().state);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case MarkRole:
        return static_cast<int>(dotOf(*link).mark);
    case SummaryRole:
        return placeSummary(*link);
    case IdRole:
        return shown(link->place().id.text());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(name, state);
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(state, placeSummary(*link));
    default:
        return {};
    }
}

} // namespace pupitre

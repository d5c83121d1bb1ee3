// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatfilter.h.
#include "ui/tp/seatfilter.h"

#include "ui/tp/nameorder.h"
#include "ui/tp/seatmodel.h"

#include <algorithm>

namespace pupitre
{

SeatFilter::SeatFilter(SeatModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

const SeatRow& SeatFilter::seatAt(const QModelIndex& index) const
{
    return m_model.at(mapToSource(index).row());
}

void SeatFilter::setGroups(std::set<SeatGroup> groups)
{
    if (groups == m_groups)
        return;
    m_groups = std::move(groups);
    invalidateRowsFilter();
}

void SeatFilter::setSearch(const QString& text)
{
    QString search = foldedForSearch(text);
    if (search == m_search)
        return;
    m_search = std::move(search);
    invalidateRowsFilter();
}

bool SeatFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto chosen = [&](SeatGroup group) { return m_model.isIn(group, row); };
    if (!m_groups.empty() && std::none_of(m_groups.begin(), m_groups.end(), chosen))
        return false;
    if (m_search.isEmpty())
        return true;
    const SeatRow& seat = m_model.at(row);
    return foldedForSearch(seat.name + QLatin1Char(' ') + seat.logins).contains(m_search);
}

} // namespace pupitre

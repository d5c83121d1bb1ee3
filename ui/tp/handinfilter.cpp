// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See handinfilter.h.
#include "ui/tp/handinfilter.h"

#include "ui/tp/nameorder.h"

namespace pupitre
{

HandInFilter::HandInFilter(HandInModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), m_model(model), m_order(nameOrder())
{
    setSourceModel(&model);
    setSortRole(HandInModel::SortRole);
}

const HandInRow& HandInFilter::rowAt(const QModelIndex& index) const
{
    return m_model.at(mapToSource(index).row());
}

void HandInFilter::setTimings(std::set<HandInTiming> timings)
{
    if (timings == m_timings)
        return;
    m_timings = std::move(timings);
    invalidateRowsFilter();
}

void HandInFilter::setSearch(const QString& text)
{
    QString search = foldedForSearch(text);
    if (search == m_search)
        return;
    m_search = std::move(search);
    invalidateRowsFilter();
}

bool HandInFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const HandInRow& one = m_model.at(row);
    if (!m_timings.empty() && !m_timings.contains(one.state.timing))
        return false;
    return m_search.isEmpty() || foldedForSearch(one.name + QLatin1Char(' ') + one.logins).contains(m_search);
}

bool HandInFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(HandInModel::SortRole);
    const QVariant b = right.data(HandInModel::SortRole);
    const bool words = a.userType() == QMetaType::QString;
    const int order = words ? m_order.compare(a.toString(), b.toString()) : 0;
    if (words && order != 0)
        return order < 0;
    if (!words && a.toLongLong() != b.toLongLong())
        return a.toLongLong() < b.toLongLong();
    return left.row() < right.row(); // by name, as the model has them
}

} // namespace pupitre

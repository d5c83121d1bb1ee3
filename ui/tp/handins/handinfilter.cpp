// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See handinfilter.h.
#include "ui/tp/handins/handinfilter.h"

#include "ui/tp/nameorder.h"

namespace pupitre
{

HandInFilter::HandInFilter(HandInModel& model, QObject* parent)
    : PersonFilter(parent), m_model(model), m_order(nameOrder())
{
    setSourceModel(&model);
    setSortRole(HandInModel::SortRole);
}

const HandInRow& HandInFilter::rowAt(const QModelIndex& index) const
{
    return m_model.at(mapToSource(index).row());
}

bool HandInFilter::isChosen(int row) const
{
    return m_timings.empty() || m_timings.contains(m_model.at(row).state.timing);
}

QString HandInFilter::searchedWords(int row) const
{
    return m_model.at(row).name + QLatin1Char(' ') + m_model.at(row).logins;
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

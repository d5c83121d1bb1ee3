// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See usageorder.h.
#include "ui/gpus/usage/usageorder.h"

#include "ui/tp/nameorder.h"

namespace pupitre
{

UsageOrder::UsageOrder(UsageModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), m_names(nameOrder())
{
    setSourceModel(&model);
}

void UsageOrder::useLanguage()
{
    m_names = nameOrder();
    invalidate();
}

bool UsageOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant one = left.data(UsageModel::OrderRole);
    const QVariant other = right.data(UsageModel::OrderRole);
    if (one.userType() == QMetaType::QString)
        return m_names.compare(one.toString(), other.toString()) < 0;
    return one.toDouble() < other.toDouble();
}

} // namespace pupitre

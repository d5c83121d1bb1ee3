// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See journalfilter.h.
#include "ui/tp/journal/journalfilter.h"

#include "ui/tp/nameorder.h"

namespace pupitre
{

JournalFilter::JournalFilter(JournalModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void JournalFilter::setSearch(const QString& text)
{
    m_search = foldedForSearch(text);
    invalidateRowsFilter();
}

void JournalFilter::setScope(JournalScope scope)
{
    m_scope = scope;
    invalidateRowsFilter();
}

bool JournalFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (m_scope == JournalScope::Problems && !m_model.isProblem(row))
        return false;
    return m_search.isEmpty() || m_model.searched(row).contains(m_search);
}

} // namespace pupitre

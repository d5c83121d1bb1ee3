// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See personfilter.h.
#include "ui/tp/personfilter.h"

#include "ui/tp/nameorder.h"

namespace pupitre
{

void PersonFilter::setSearch(const QString& text)
{
    choose(m_search, foldedForSearch(text));
}

bool PersonFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    return isChosen(row) && (m_search.isEmpty() || foldedForSearch(searchedWords(row)).contains(m_search));
}

} // namespace pupitre

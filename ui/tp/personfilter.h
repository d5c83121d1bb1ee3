// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hides the people that the search box or the chips above a table leave out.
#pragma once

#include <QSortFilterProxyModel>

namespace pupitre
{

class PersonFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setSearch(const QString& text); // accents and case do not matter
    [[nodiscard]] bool isSearching() const { return !m_search.isEmpty(); }

protected:
    /// Rows of the source model.
    [[nodiscard]] virtual bool isChosen(int row) const = 0;
    [[nodiscard]] virtual QString searchedWords(int row) const = 0;

    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const final;

    /// Takes what the chips choose; the rows are looked through again if it is another.
    template <class Chosen>
    void choose(Chosen& now, Chosen chosen)
    {
        if (chosen == now)
            return;
        now = std::move(chosen);
        invalidateRowsFilter();
    }

private:
    QString m_search; // folded
};

} // namespace pupitre

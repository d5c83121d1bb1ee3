// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hides the lines of the journal that the search box and the chip leave out.
#pragma once

#include "ui/tp/journal/journalmodel.h"

#include <QSortFilterProxyModel>

namespace pupitre
{

enum class JournalScope { Everything, Problems };

class JournalFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit JournalFilter(JournalModel& model, QObject* parent = nullptr);

    void setSearch(const QString& text); // accents and case do not matter
    void setScope(JournalScope scope);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const JournalModel& m_model;
    QString m_search; // folded
    JournalScope m_scope = JournalScope::Everything;
};

} // namespace pupitre

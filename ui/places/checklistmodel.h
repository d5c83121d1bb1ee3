// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The items of a place check as they come: the question, the answer, and how bad it is.
#pragma once

#include "core/services/places/checkrun.h"

#include <QAbstractListModel>

namespace pupitre
{

class CheckListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { VerdictRole = Qt::UserRole + 1, AnswerRole, MeaningRole, AdministratorRole };

    explicit CheckListModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    /// Follows this run from its first item on; null follows none.
    void follow(CheckRun* run);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// "18 fine, 2 to look at, 1 to put right"
    [[nodiscard]] QString summary() const;
    /// What to ask the administrator, all of it, as text to paste in a mail; empty if there is nothing.
    [[nodiscard]] QString administratorText() const;

private:
    [[nodiscard]] int countOf(Verdict verdict) const;

    QPointer<CheckRun> m_run;
    int m_rows = 0;
};

} // namespace pupitre

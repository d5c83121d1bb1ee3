// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The TPs of a copy, a line each: what it was, what it will be; ticked where it is wanted, its dates edited
// in place.
#pragma once

#include "core/services/making/copydraft.h"

#include <QAbstractTableModel>

namespace pupitre
{

enum class CopyColumn { Tp, Was, WillBe, Deadline };
inline constexpr int copyColumns = 4;

class CopyDatesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    CopyDatesModel(CopyDraft& draft, QObject* parent);

    void reload(); // the draft was changed elsewhere
    void toggle(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] const TpDates& dates(int row) const { return m_draft.dates[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const TpDates& was(int row) const { return m_was[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool hasDates(int row) const; // it is wanted, and not without sessions that it had
    [[nodiscard]] QString text(int row, CopyColumn column) const;
    [[nodiscard]] QString whole(int row, CopyColumn column) const;
    void changed(int row);

    CopyDraft& m_draft;
    std::vector<TpDates> m_was; // in the same order
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The places of the person, one row each, in the book's order: name, state as shape and word, and one line of
// what is known about it.
#pragma once

#include "core/services/places/placebook.h"

#include <QAbstractListModel>

namespace pupitre
{

class PlaceListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { MarkRole = Qt::UserRole + 1, SummaryRole, IdRole };

    explicit PlaceListModel(PlaceBook& book, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] PlaceId idAt(int row) const;
    [[nodiscard]] int rowOf(const PlaceId& id) const; // -1: not here

private:
    void follow();

    PlaceBook& m_book;
    std::vector<PlaceId> m_ids;
};

} // namespace pupitre

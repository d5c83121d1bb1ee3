// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the lines of a class list: one that cannot be used on red, one with a remark on amber, each with its
// icon and reason.
#pragma once

#include <QStyledItemDelegate>

namespace pupitre
{

class RosterLines final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace pupitre

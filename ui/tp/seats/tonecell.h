// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A cell that says a state: symbol in its colour, then the word. What it shows comes from two roles of the
// model.
#pragma once

#include <QStyledItemDelegate>

namespace pupitre
{

class ToneCell final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { ToneRole = Qt::UserRole + 300, SymbolRole }; // int of Tone, int of Icon

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace pupitre

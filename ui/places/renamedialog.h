// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new name for a place.
#pragma once

#include "core/services/places/placebook.h"

#include <QDialog>

class QLineEdit;

namespace pupitre
{

class FormRow;

class RenameDialog final : public QDialog
{
    Q_OBJECT
public:
    RenameDialog(PlaceBook& book, const KnownPlace& place, QWidget* parent);

private:
    void save();

    PlaceBook& m_book;
    PlaceId m_id;
    QLineEdit* m_name;
    FormRow* m_row;
};

} // namespace pupitre

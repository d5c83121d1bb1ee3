// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Data that lies on a place already: which place, where on it, and under which name students see it.
#pragma once

#include "core/domain/environment.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;

namespace pupitre
{

class FormRow;
class PlaceBook;

class OnPlaceDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Shows itself and deletes itself. `chosen` says whether it takes the item: its name may be taken.
    OnPlaceDialog(PlaceBook& places, std::function<bool(const DataItem&)> chosen, QWidget* over);

private:
    void fillPlaces(const PlaceBook& places);
    void proposeName();
    void finish();

    std::function<bool(const DataItem&)> m_chosen;
    QComboBox* m_places;
    QLineEdit* m_path;
    QLineEdit* m_name;
    FormRow* m_pathRow;
    FormRow* m_nameRow;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The licences of what the program carries inside: typefaces and icons.
#pragma once

#include <QDialog>

namespace pupitre
{

class LicencesDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit LicencesDialog(QWidget* over); // deletes itself when closed
};

} // namespace pupitre

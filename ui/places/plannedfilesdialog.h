// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every byte that would be written on a place, before anything is.
#pragma once

#include "core/services/places/checkrun.h"

#include <QDialog>

class QPlainTextEdit;

namespace pupitre
{

class PlannedFilesDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Asks the place and shows itself; deletes itself when closed.
    PlannedFilesDialog(PlaceLink& link, QWidget* over);

private:
    void show(const Result<std::vector<PlannedFile>>& files);

    QPlainTextEdit* m_text;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What dialogs about chosen students share: who they are on top, Cancel and the one button below.
#pragma once

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace pupitre
{

class SeatDialog : public QDialog
{
    Q_OBJECT
protected:
    /// Deletes itself when it is closed.
    SeatDialog(const char* name, const QString& title, QWidget* parent);

    /// Lays the head; what is asked goes below it.
    QVBoxLayout& beginColumn(const QString& whom, const QString& names);
    void endColumn(const char* cancelName, QPushButton* act);

private:
    QVBoxLayout* m_column;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line a student sends to the teacher where the key was made on this computer: to copy or to save, with
// what happens next.
#pragma once

#include "core/student/enrolment/enrolment.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace pupitre
{

class Settings;

class JoinRequestDialog final : public QDialog
{
    Q_OBJECT
public:
    JoinRequestDialog(const Enrolment& enrolment, Settings& settings, QWidget* over);

private:
    void save(const QString& folder);

    Enrolment m_enrolment;
    QPlainTextEdit* m_text;
    QLabel* m_done; // what Copy or Save did
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// *Keep a copy*: where it goes, whether one is wanted at each leaving, how it gets on, what came of it.
// Closing the dialog stops nothing: the operations tray has it.
#pragma once

#include "ui/student/student.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace pupitre
{

class ElidedLabel;
class MessageBar;

class KeepCopyDialog final : public QDialog
{
    Q_OBJECT
public:
    KeepCopyDialog(const StudentServices& services, const CourseLink& course, const StudentTp& tp,
                   QWidget* over);

    void useFolder(const QString& folder);

private:
    void build(const QString& title);
    void begin();
    void showProgress(const TransferProgress& progress);
    void finish(const Result<CopyKept>& kept);
    void refresh();

    StudentServices m_services;
    QPointer<const CourseLink> m_course;
    TpId m_tp;
    CopyHabit m_habit;
    ElidedLabel* m_folder;
    QPushButton* m_choose;
    QCheckBox* m_leaving;
    QWidget* m_going;
    QProgressBar* m_bar;
    QLabel* m_goingText;
    MessageBar* m_outcome;
    QPushButton* m_close;
    QPushButton* m_stop;
    QPushButton* m_do;
};

} // namespace pupitre

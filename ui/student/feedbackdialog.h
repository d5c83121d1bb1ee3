// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the teacher sent back on one TP: fetched, listed, opened with the desktop's programs, or saved where
// the student keeps things.
#pragma once

#include "core/student/files/feedbackfetch.h"
#include "ui/student/student.h"

#include <QDialog>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;

namespace pupitre
{

class MessageBar;

class FeedbackDialog final : public QDialog
{
    Q_OBJECT
public:
    FeedbackDialog(const StudentServices& services, const CourseLink& course, const StudentTp& tp,
                   QWidget* over);

    /// For tests: in place of the desktop's programs.
    void setOpener(std::function<bool(const QString& file)> open) { m_open = std::move(open); }
    void saveInto(const QString& parent);
    /// What came of it; for pictures too.
    void show(const Result<FeedbackHere>& feedback);

private:
    void build(const QString& title);
    void openChosen();

    StudentServices m_services;
    std::string m_name; // of the folder that is saved
    std::function<bool(const QString&)> m_open;
    FeedbackHere m_here;
    QLabel* m_state;
    QListWidget* m_files;
    MessageBar* m_outcome;
    QPushButton* m_close;
    QPushButton* m_save;
    QPushButton* m_openFile;
    GateTransfers<FeedbackHere> m_transfers;
};

} // namespace pupitre

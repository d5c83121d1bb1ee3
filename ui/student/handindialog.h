// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Handing in: what will be, then how it goes, then the receipt. Closing it while the place copies stops
// nothing there.
#pragma once

#include "core/student/gate/courselink.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pupitre
{

class MessageBar;
class PreviewView;
class ReceiptView;
class Settings;

class HandInDialog final : public QDialog
{
    Q_OBJECT
public:
    HandInDialog(CourseLink& course, const StudentTp& tp, Settings& settings, QWidget* over);

Q_SIGNALS:
    void handedIn(const pupitre::ReceiptPaper& paper);

private:
    void build(const QString& title);
    void describe(const StudentTp& tp);
    void describeAgain();
    void handIn();
    void finish(const Result<ReceiptPaper>& paper);

    QPointer<CourseLink> m_course;
    TpId m_tp;
    QLabel* m_deadline;
    QLabel* m_earlier;
    PreviewView* m_preview;
    QLabel* m_effect;
    QWidget* m_going;
    QLabel* m_goingText;
    QProgressBar* m_bar;
    MessageBar* m_problem;
    ReceiptView* m_receipt;
    QPushButton* m_cancel;
    QPushButton* m_do;
};

} // namespace pupitre

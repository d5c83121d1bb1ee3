// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The receipt of the newest submission of one TP, asked of the place.
#pragma once

#include "core/student/gate/courselink.h"

#include <QDialog>
#include <QPointer>

class QLabel;

namespace pupitre
{

class ReceiptView;
class Settings;

class ReceiptDialog final : public QDialog
{
    Q_OBJECT
public:
    ReceiptDialog(CourseLink& course, const StudentTp& tp, Settings& settings, QWidget* over);

private:
    void show(const Result<ReceiptPaper>& paper);

    QLabel* m_state;
    ReceiptView* m_view;
};

} // namespace pupitre

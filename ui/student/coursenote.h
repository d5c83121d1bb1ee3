// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A joined course that has no TP to show: not reached yet, not let in yet, or nothing was published.
#pragma once

#include "core/student/studyview.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace pupitre
{

class ElidedLabel;

class CourseNote final : public QFrame
{
    Q_OBJECT
public:
    explicit CourseNote(QWidget* parent);

    void show(const StudyView& course);
    void retranslate();

Q_SIGNALS:
    void joinRequestAsked();
    void leaveAsked();

private:
    StudyView m_course;
    ElidedLabel* m_title;
    ElidedLabel* m_subtitle;
    QLabel* m_sentence;
    QPushButton* m_request;
    QPushButton* m_leave;
};

} // namespace pupitre

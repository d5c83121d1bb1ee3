// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Today for a student: what is open, what is to be handed in, what opens within a day.
#pragma once

#include "ui/frame/page.h"
#include "ui/student/student.h"

namespace pupitre
{

class StudyBoard;

class StudentDay final : public Page
{
    Q_OBJECT
public:
    StudentDay(const StudentServices& services, QWidget* parent);

    [[nodiscard]] PageHead head() const override;

Q_SIGNALS:
    void coursesAsked();

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace pupitre

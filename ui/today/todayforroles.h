// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose day the section Today shows: the student's where the person is a student and no teacher, else the
// teacher's. Each page is made when it is first shown.
#pragma once

#include "core/services/settings.h"
#include "ui/frame/page.h"

#include <functional>

namespace pupitre
{

class TodayForRoles final : public PageStack
{
    Q_OBJECT
public:
    using Make = std::function<Page*(QWidget* parent)>;

    TodayForRoles(Settings& settings, Make teachers, Make students, QWidget* parent);

    void enter() override;

private:
    void bring(Page*& page, const Make& make);

    Settings& m_settings;
    Make m_makeTeachers;
    Make m_makeStudents;
    Page* m_teachers = nullptr;
    Page* m_students = nullptr;
};

} // namespace pupitre

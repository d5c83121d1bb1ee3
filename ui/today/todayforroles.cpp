// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See todayforroles.h.
#include "ui/today/todayforroles.h"

namespace pupitre
{

TodayForRoles::TodayForRoles(Settings& settings, Make teachers, Make students, QWidget* parent)
    : PageStack(parent), m_settings(settings), m_makeTeachers(std::move(teachers)),
      m_makeStudents(std::move(students))
{
}

void TodayForRoles::enter()
{
    const std::set<Role> roles = m_settings.roles();
    if (roles.contains(Role::Student) && !roles.contains(Role::Teacher))
        bring(m_students, m_makeStudents);
    else
        bring(m_teachers, m_makeTeachers);
    PageStack::enter();
}

void TodayForRoles::bring(Page*& page, const Make& make)
{
    if (page == nullptr) {
        page = make(this);
        addPage(page);
        Q_EMIT headChanged(); // the first of a stack is in front at once
    }
    bringToFront(page);
}

} // namespace pupitre

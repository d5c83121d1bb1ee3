// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See coursessection.h.
#include "ui/courses/coursessection.h"

#include "ui/courses/coursespage.h"
#include "ui/tp/tppage.h"

namespace pupitre
{

CoursesSection::CoursesSection(const Teaching& teaching, QWidget* parent)
    : PageStack(parent), m_list(new CoursesPage(teaching, this)), m_tp(new TpPage(teaching, this))
{
    setObjectName(QStringLiteral("coursesSection"));
    addPage(m_list);
    addPage(m_tp);
    connect(m_list, &CoursesPage::tpOpened, this, &CoursesSection::openTp);
    connect(m_list, &CoursesPage::newCourseAsked, this, &CoursesSection::newCourseAsked);
    connect(m_list, &CoursesPage::demoAsked, this, &CoursesSection::demoAsked);
    connect(m_tp, &TpPage::listAsked, this, &CoursesSection::openList);
}

void CoursesSection::openTp(const TpRef& tp)
{
    m_tp->showTp(tp);
    bringToFront(m_tp);
}

void CoursesSection::openList()
{
    bringToFront(m_list);
}

} // namespace pupitre

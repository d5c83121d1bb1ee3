// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See studentday.h.
#include "ui/student/studentday.h"

#include "ui/frame/sections.h"
#include "ui/student/studyactions.h"

#include <QDate>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace pupitre
{

StudentDay::StudentDay(const StudentServices& services, QWidget* parent) : Page(parent)
{
    setObjectName(QStringLiteral("studentDay"));
    auto* board = new StudyBoard(actsOf(services), StudyBoard::Scope::Today, this);
    new StudyActions(services, *board); // lives with the board
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(board);
    connect(board, &StudyBoard::allAsked, this, &StudentDay::coursesAsked);
}

PageHead StudentDay::head() const
{
    PageHead head;
    head.title = sectionName(Section::Today);
    head.note = QLocale().toString(QDate::currentDate(), QStringLiteral("dddd d MMMM"));
    return head;
}

void StudentDay::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT headChanged();
    Page::changeEvent(event);
}

} // namespace pupitre

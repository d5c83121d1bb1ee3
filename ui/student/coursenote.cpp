// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See coursenote.h.
#include "ui/student/coursenote.h"

#include "core/services/presenttime.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/pieces.h"
#include "ui/student/hurdlewords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pupitre
{

CourseNote::CourseNote(QWidget* parent)
    : QFrame(parent), m_title(new ElidedLabel("heading", this)), m_subtitle(new ElidedLabel("muted", this)),
      m_sentence(makeParagraph({}, "muted", this)),
      m_request(makeButton({}, "courseNoteRequest", ButtonKind::Default, this)),
      m_leave(makeButton({}, "courseNoteLeave", ButtonKind::Ghost, this))
{
    setObjectName(QStringLiteral("courseNote"));
    setProperty("role", QStringLiteral("card"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_sentence->setObjectName(QStringLiteral("courseNoteSentence"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_request);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(8);
    column->addWidget(m_sentence);
    column->addSpacing(8);
    column->addLayout(buttons);
    connect(m_request, &QPushButton::clicked, this, &CourseNote::joinRequestAsked);
    connect(m_leave, &QPushButton::clicked, this, &CourseNote::leaveAsked);
    retranslate();
}

void CourseNote::show(const StudyView& course)
{
    m_course = course;
    const Invitation& invitation = course.enrolment.invitation;
    m_title->setText(shownShort(invitation.title, 80));
    QStringList where;
    if (!invitation.teacher.empty())
        where << shownShort(invitation.teacher, 40);
    where << shownShort(invitation.host, 60);
    m_subtitle->setText(where.join(QStringLiteral(" · ")));
    const auto trouble = troubleOf(course, presentTime());
    m_sentence->setText(course.status.report ? tr("No TP was published yet. It appears here by itself.")
                        : trouble            ? trouble->what
                                             : placeStateName(course.status.state) + QStringLiteral("…"));
    m_request->setVisible(course.enrolment.key == KeyOrigin::MadeHere && !course.status.report);
}

void CourseNote::retranslate()
{
    m_request->setText(tr("Join request…"));
    m_leave->setText(tr("Leave the course…"));
    if (!m_course.enrolment.name.empty())
        show(m_course);
}

} // namespace pupitre

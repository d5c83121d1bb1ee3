// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See studentsdialog.h.
#include "ui/courses/studentsdialog.h"

#include "ui/courses/changewords.h"
#include "ui/courses/leavinglist.h"
#include "ui/courses/rosterpreview.h"
#include "ui/parts/pieces.h"
#include "ui/words/text.h"

#include <QHBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr QSize studentsSize(1120, 680);

/// Where everybody sits alone, a column of groups moves nobody unasked.
GroupSeats groupSeatsOf(const Course& course)
{
    const bool shared = std::any_of(course.seats.begin(), course.seats.end(),
                                    [](const Seat& seat) { return seat.members.size() > 1; });
    return shared || course.seats.empty() ? GroupSeats::Shared : GroupSeats::Alone;
}
} // namespace

StudentsDialog::StudentsDialog(Course course, Settings& settings, std::vector<OtherClass> others,
                               Wished wished, QWidget* over)
    : QDialog(over->window()), m_course(std::move(course)), m_wished(std::move(wished)),
      m_source(new RosterSource(settings, std::move(others), this))
{
    setObjectName(QStringLiteral("studentsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add students"));
    m_source->propose(groupSeatsOf(m_course));
    build();
    resize(studentsSize);
    describe();
    m_source->takeFocus();
    open();
}

void StudentsDialog::build()
{
    m_preview = new RosterPreview(this);
    m_leaving = new LeavingList(this);
    m_effect = makeParagraph({}, "strong", this);
    m_effect->setObjectName(QStringLiteral("studentsEffect"));
    m_note = makeParagraph({}, "small", this);
    m_note->setObjectName(QStringLiteral("studentsNote"));
    m_note->hide();
    auto* cancel = makeButton(tr("Cancel"), "studentsCancel", ButtonKind::Ghost, this);
    auto* apply = makeButton(tr("Change the course"), "studentsApply", ButtonKind::Primary, this);
    apply->setDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(cancel);
    buttons->addWidget(m_effect, 1);
    buttons->addWidget(apply);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(
        makeParagraph(tr("Add students to %1").arg(shownShort(m_course.title, 60)), "heading", this));
    column->addWidget(m_source);
    column->addWidget(m_preview, 1);
    column->addWidget(m_leaving);
    column->addWidget(m_note);
    column->addLayout(buttons);

    connect(m_source, &RosterSource::changed, this, &StudentsDialog::describe);
    connect(m_preview, &RosterPreview::columnsAsked, m_source, &RosterSource::askColumns);
    connect(m_leaving, &LeavingList::changed, this, &StudentsDialog::describe);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &StudentsDialog::apply);
}

void StudentsDialog::useFile(const QString& path)
{
    m_source->useFile(path);
}

void StudentsDialog::note(const QString& words)
{
    m_note->setText(words);
    m_note->show();
}

void StudentsDialog::describe()
{
    const Roster& roster = m_source->roster();
    const bool any = !roster.entries.empty();
    m_difference = any ? difference(m_course.seats, roster) : RosterDifference{};
    const auto changes = changesOf(m_course.seats, roster, m_difference);
    m_preview->show(roster, changes);
    if (m_source->fault())
        m_preview->refuse(*m_source->fault());
    m_leaving->show(m_course, m_difference);
    const QStringList parts = changeCounts(changes, static_cast<int>(m_leaving->ticked().size()));
    m_effect->setText(!parts.isEmpty() ? parts.join(QStringLiteral(" · "))
                      : any            ? tr("Everybody in this list is in the course already.")
                                       : tr("Choose a file or paste lines."));
}

void StudentsDialog::apply()
{
    const std::vector<SeatId> leaving = m_leaving->ticked();
    if (m_difference.added.empty() && m_difference.changed.empty() && leaving.empty())
        return m_source->takeFocus(); // the sentence beside the button says what is missing
    m_wished(m_source->roster(), leaving);
    accept();
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See whenpage.h. The fields hold local times; what the clock changes do to them is decided in core and said
// here.
#include "ui/courses/wizard/whenpage.h"

#include "ui/parts/datefield.h"
#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/words/draftwords.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
const QString localFormat = QStringLiteral("yyyy-MM-ddTHH:mm");
constexpr int daysToHandIn = 6;
constexpr int daysKept = 60;

template <class Edit>
Edit* named(Edit* edit, const char* name)
{
    edit->setObjectName(QLatin1String(name));
    return edit;
}
} // namespace

WhenPage::WhenPage(WizardDraft& draft)
    : DraftWizardPage(draft, DraftPage::When), m_list(new QVBoxLayout),
      m_add(makeButton(tr("Add a session"), "whenAdd", ButtonKind::Link, this)),
      m_zone(named(new QComboBox, "whenZone")), m_deadline(named(new QDateTimeEdit, "whenDeadline")),
      m_retention(named(new QDateEdit, "whenRetention")),
      m_byItself(named(new QCheckBox(tr("Starts by itself at its hour"), this), "whenByItself")),
      m_deadlineRow(new FormRow(m_deadline, this)), m_retentionRow(new FormRow(m_retention, this)),
      m_zoneRow(new FormRow(m_zone, this)), m_sessionProblem(makeParagraph({}, "fault", this))
{
    m_deadlineRow->setName(tr("Hand-in until"));
    m_retentionRow->setName(tr("Work is kept until"));
    m_retentionRow->setHint(tr("Then it is purged, if it was collected."));
    m_zoneRow->setName(tr("Time zone of the class"));
    dressDateField(*m_deadline, DateParts::DayAndHour);
    dressDateField(*m_retention, DateParts::Day);
    for (const std::string& zone : allZones())
        m_zone->addItem(QString::fromStdString(zone));
    m_list->setSpacing(8);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->addWidget(makeLabel(tr("Sessions"), "strong", this), 0, 0);
    grid->addLayout(m_list, 1, 0, 1, 2);
    grid->addWidget(m_sessionProblem, 2, 0, 1, 2);
    grid->addWidget(m_add, 3, 0, Qt::AlignLeft);
    grid->addWidget(m_byItself, 4, 0, 1, 2);
    grid->addWidget(m_deadlineRow, 5, 0, Qt::AlignTop);
    grid->addWidget(m_zoneRow, 5, 1, Qt::AlignTop);
    grid->addWidget(m_retentionRow, 6, 0, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(7, 1);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const SessionFields& last = m_sessions.back();
        addSession(last.day->date().addDays(7), last.start->time(), last.end->time());
        write();
    });
    connect(m_zone, &QComboBox::currentTextChanged, this, &WhenPage::write);
    connect(m_deadline, &QDateTimeEdit::dateTimeChanged, this, &WhenPage::write);
    connect(m_retention, &QDateEdit::dateChanged, this, &WhenPage::write);
    connect(m_byItself, &QCheckBox::toggled, this, &WhenPage::write);
}

QString WhenPage::subtitle() const
{
    return tr(
        "Each session has its hours; between them and after them students can hand in until the deadline.");
}

void WhenPage::enter()
{
    if (m_filled)
        return m_sessions.front().day->setFocus();
    m_byItself->setChecked(draft().course.start == StartPolicy::ByItself);
    // Servers are often in Etc/UTC, which no country's list has.
    const QString own = QString::fromStdString(systemZone());
    if (m_zone->findText(own) < 0)
        m_zone->insertItem(0, own);
    m_zone->setCurrentText(own);
    const QDate day = QDate::currentDate().addDays(1);
    addSession(day, QTime(8, 0), QTime(12, 0));
    m_deadline->setDateTime(QDateTime(day.addDays(daysToHandIn), QTime(23, 59), Qt::UTC));
    m_retention->setDate(day.addDays(daysToHandIn + daysKept));
    m_filled = true;
    m_sessions.front().day->setFocus();
    write();
}

void WhenPage::addSession(const QDate& day, const QTime& start, const QTime& end)
{
    SessionFields fields;
    fields.row = new QWidget(this);
    fields.day = named(new QDateEdit(day, fields.row), "whenDay");
    dressDateField(*fields.day, DateParts::Day);
    fields.day->setAccessibleName(tr("Day of the session"));
    fields.start = named(new QTimeEdit(start, fields.row), "whenStart");
    fields.start->setAccessibleName(tr("Start of the session"));
    dressDateField(*fields.start, DateParts::Hour);
    fields.end = named(new QTimeEdit(end, fields.row), "whenEnd");
    fields.end->setAccessibleName(tr("End of the session"));
    dressDateField(*fields.end, DateParts::Hour);
    auto* remove = makeIconButton(Icon::Trash, tr("Remove this session"), "whenRemove", fields.row);
    auto* row = new QHBoxLayout(fields.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(fields.day, 2);
    row->addWidget(fields.start, 1);
    row->addWidget(makeLabel(QStringLiteral("–"), "muted", fields.row));
    row->addWidget(fields.end, 1);
    row->addWidget(remove);
    m_list->addWidget(fields.row);
    connect(fields.day, &QDateEdit::dateChanged, this, &WhenPage::write);
    connect(fields.start, &QTimeEdit::timeChanged, this, &WhenPage::write);
    connect(fields.end, &QTimeEdit::timeChanged, this, &WhenPage::write);
    connect(remove, &QToolButton::clicked, this, [this, widget = fields.row] { removeSession(widget); });
    m_sessions.push_back(fields);
}

void WhenPage::removeSession(QWidget* row)
{
    if (m_sessions.size() < 2) // one line of fields always stays; a TP without hours is not made here
        return;
    std::erase_if(m_sessions, [row](const SessionFields& fields) { return fields.row == row; });
    row->deleteLater();
    write();
}

void WhenPage::write()
{
    CourseDraft& course = draft().course;
    course.zone = toStd(m_zone->currentText());
    course.sessions.clear();
    for (const SessionFields& fields : m_sessions) {
        const QDateTime start(fields.day->date(), fields.start->time());
        const QDateTime end(fields.day->date(), fields.end->time());
        course.sessions.push_back({toStd(start.toString(localFormat)), toStd(end.toString(localFormat))});
    }
    course.deadline = toStd(m_deadline->dateTime().toString(localFormat));
    course.retention = toStd(QDateTime(m_retention->date(), QTime(23, 59), Qt::UTC).toString(localFormat));
    course.start = m_byItself->isChecked() ? StartPolicy::ByItself : StartPolicy::AtClick;
    if (!m_filled)
        return;
    showProblems(problemsOn(DraftPage::When, validate(course)));
    Q_EMIT edited();
}

void WhenPage::showProblems(const std::vector<DraftProblem>& problems)
{
    m_deadlineRow->setProblem(sentenceOf(problems, DraftProblemKind::DeadlineTooEarly));
    m_retentionRow->setProblem(sentenceOf(problems, DraftProblemKind::RetentionTooEarly));
    m_zoneRow->setProblem(sentenceOf(problems, DraftProblemKind::ZoneUnknown));
    QStringList others;
    for (const DraftProblem& problem : problems) {
        if (problem.kind == DraftProblemKind::SessionOrder || problem.kind == DraftProblemKind::TimeInGap
            || problem.kind == DraftProblemKind::TimeTwice)
            others << draftSentence(problem);
    }
    m_sessionProblem->setText(others.join(QLatin1Char('\n')));
    m_sessionProblem->setVisible(!others.isEmpty());
}

} // namespace pupitre

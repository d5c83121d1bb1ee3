// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See whenpage.h. The fields hold local times; what the clock changes do to them is decided in core and said
// here.
#include "ui/courses/wizard/whenpage.h"

#include "ui/courses/wizard/timetablepane.h"
#include "ui/courses/wizard/typedpane.h"
#include "ui/courses/wizard/weeklypane.h"
#include "ui/parts/datefield.h"
#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/parts/segments.h"
#include "ui/words/draftwords.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
const QString localFormat = QStringLiteral("yyyy-MM-ddTHH:mm");
constexpr int daysToHandIn = 6; // the evening before the same class of the next week
constexpr int daysKept = 60;
constexpr int besideField = 7; // below a check box, to bring it to the middle of a field
constexpr int mostSaidBelow = 3;

enum Way { Typed, Weekly, FromTimetable };

template <class Edit>
Edit* named(Edit* edit, const char* name)
{
    edit->setObjectName(QLatin1String(name));
    return edit;
}
} // namespace

WhenPage::WhenPage(WizardDraft& draft, TimetableReading& timetables)
    : DraftWizardPage(draft, DraftPage::When), m_ways(new Segments(this)), m_panes(new QStackedWidget(this)),
      m_timetable(new TimetablePane(timetables, this)), m_zone(named(new QComboBox, "whenZone")),
      m_deadline(named(new QDateTimeEdit, "whenDeadline")),
      m_retention(named(new QDateEdit, "whenRetention")),
      m_byItself(named(new QCheckBox(tr("Starts by itself at its hour"), this), "whenByItself")),
      m_deadlineRow(new FormRow(m_deadline, this)), m_retentionRow(new FormRow(m_retention, this)),
      m_zoneRow(new FormRow(m_zone, this)), m_sessionProblem(makeParagraph({}, "fault", this))
{
    m_ways->add(Way::Typed, Icon::Pencil, "whenTyped");
    m_ways->add(Way::Weekly, Icon::Restart, "whenWeekly");
    m_ways->add(Way::FromTimetable, Icon::Calendar, "whenFromTimetable");
    m_ways->setText(Way::Typed, tr("Typed", "sessions"));
    m_ways->setText(Way::Weekly, tr("Every week", "sessions"));
    m_ways->setText(Way::FromTimetable, tr("Timetable", "sessions"));
    m_deadlineRow->setName(tr("Hand-in until"));
    m_retentionRow->setName(tr("Work is kept until"));
    m_retention->setToolTip(tr("Then it is purged, if it was collected."));
    m_retention->setAccessibleDescription(m_retention->toolTip());
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zoneRow->setName(tr("Time zone of the class"));
    dressDateField(*m_deadline, DateParts::DayAndHour);
    dressDateField(*m_retention, DateParts::Day);
    for (const std::string& zone : allZones())
        m_zone->addItem(QString::fromStdString(zone));
    for (SessionsPane* pane :
         std::initializer_list<SessionsPane*>{new TypedPane(this), new WeeklyPane(this), m_timetable}) {
        m_panes->addWidget(pane);
        connect(pane, &SessionsPane::edited, this, &WhenPage::write);
    }
    m_sessionProblem->setObjectName(QStringLiteral("whenProblem"));
    layOut();
    connect(m_ways, &Segments::changed, this, &WhenPage::chooseWay);
    connect(m_timetable, &TimetablePane::fileAsked, this, &WhenPage::timetableAsked);
    connect(m_zone, &QComboBox::currentTextChanged, this, &WhenPage::write);
    connect(m_deadline, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_deadlineIsTheirs = true;
        write();
    });
    connect(m_retention, &QDateEdit::dateChanged, this, [this] {
        m_retentionIsTheirs = true;
        write();
    });
    connect(m_byItself, &QCheckBox::toggled, this, &WhenPage::write);
}

void WhenPage::layOut()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->addWidget(m_ways, 0, 0, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_panes, 1, 0, 1, 2);
    grid->addWidget(m_sessionProblem, 2, 0, 1, 2);
    grid->addWidget(m_deadlineRow, 3, 0, Qt::AlignTop);
    grid->addWidget(m_retentionRow, 3, 1, Qt::AlignTop);
    grid->addWidget(m_zoneRow, 4, 0, Qt::AlignTop);
    auto* beside = new QVBoxLayout;
    beside->setContentsMargins(0, 0, 0, besideField);
    beside->addStretch();
    beside->addWidget(m_byItself);
    grid->addLayout(beside, 4, draft().joins() ? 0 : 1); // the course has its zone
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
}

QString WhenPage::subtitle() const
{
    return tr("One or several sessions of one TP; students can hand in until the deadline.");
}

void WhenPage::enter()
{
    if (!m_filled) {
        m_byItself->setChecked(draft().course.start == StartPolicy::ByItself);
        // Servers are often in Etc/UTC, which no country's list has.
        const QString own =
            QString::fromStdString(draft().joins() ? draft().course.into->zone : systemZone());
        if (m_zone->findText(own) < 0)
            m_zone->insertItem(0, own);
        m_zone->setCurrentText(own);
        m_zoneRow->setVisible(!draft().joins());
        m_filled = true;
        write();
    }
    pane().takeFocus();
}

void WhenPage::useTimetable(const QString& path)
{
    m_timetable->useSource(path);
}

std::optional<KnownTimetable> WhenPage::timetable() const
{
    const bool isFromIt = m_panes->currentWidget() == m_timetable && !draft().course.sessions.empty();
    return isFromIt ? std::optional(m_timetable->timetable()) : std::nullopt;
}

SessionsPane& WhenPage::pane() const
{
    return *qobject_cast<SessionsPane*>(m_panes->currentWidget());
}

void WhenPage::chooseWay(int way)
{
    m_panes->setCurrentIndex(way);
    write();
    pane().takeFocus();
}

void WhenPage::propose()
{
    const auto& sessions = draft().course.sessions;
    const QDate last =
        sessions.empty() ? QDate() : QDate::fromString(shown(sessions.back().end).left(10), Qt::ISODate);
    if (!last.isValid())
        return;
    const QSignalBlocker quietDeadline(m_deadline);
    const QSignalBlocker quietRetention(m_retention);
    if (!m_deadlineIsTheirs)
        m_deadline->setDateTime(QDateTime(last.addDays(daysToHandIn), QTime(23, 59), Qt::UTC));
    if (!m_retentionIsTheirs)
        m_retention->setDate(m_deadline->date().addDays(daysKept));
}

void WhenPage::write()
{
    if (!m_filled)
        return;
    CourseDraft& course = draft().course;
    course.zone = toStd(m_zone->currentText());
    m_timetable->setZone(course.zone);
    course.sessions = pane().sessions();
    propose();
    course.deadline = toStd(m_deadline->dateTime().toString(localFormat));
    course.retention = toStd(QDateTime(m_retention->date(), QTime(23, 59), Qt::UTC).toString(localFormat));
    course.start = m_byItself->isChecked() ? StartPolicy::ByItself : StartPolicy::AtClick;
    showProblems(problemsOn(DraftPage::When, validate(course)));
    Q_EMIT edited();
}

void WhenPage::showProblems(const std::vector<DraftProblem>& problems)
{
    m_deadlineRow->setProblem(sentenceOf(problems, DraftProblemKind::DeadlineTooEarly));
    m_retentionRow->setProblem(sentenceOf(problems, DraftProblemKind::RetentionTooEarly));
    m_zoneRow->setProblem(sentenceOf(problems, DraftProblemKind::ZoneUnknown));
    QStringList others;
    int unsaid = 0;
    for (const DraftProblem& problem : problems) {
        const bool ofASession = problem.kind == DraftProblemKind::SessionOrder
                                || problem.kind == DraftProblemKind::TimeInGap
                                || problem.kind == DraftProblemKind::TimeTwice;
        if (ofASession && others.size() < mostSaidBelow)
            others << draftSentence(problem);
        else
            unsaid += ofASession ? 1 : 0;
    }
    if (unsaid > 0)
        others << tr("%n more", "problems of sessions", unsaid);
    m_sessionProblem->setText(others.join(QLatin1Char('\n')));
    m_sessionProblem->setVisible(!others.isEmpty());
}

} // namespace pupitre

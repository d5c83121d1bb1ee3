// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See copywhenpage.h.
#include "ui/courses/copy/copywhenpage.h"

#include "ui/courses/wizard/timetablepane.h"
#include "ui/parts/datefield.h"
#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"
#include "ui/parts/segments.h"
#include "ui/words/text.h"
#include "ui/words/wallwords.h"

#include <QDateEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int aYear = 52 * 7; // days: the same weekday of about the same week
constexpr int widestDayField = 560;

enum CopyWay { MoveAll, OnEvents };

QDate firstDay(const std::vector<TpDates>& dates)
{
    if (dates.empty())
        return QDate::currentDate();
    const HoursDraft& hours = dates.front().hours;
    return QDate::fromString(
        shown(hours.sessions.empty() ? hours.deadline : hours.sessions.front().start).left(10), Qt::ISODate);
}

/// A year on, or as many as it takes to be in the future.
QDate proposedDay(const std::vector<TpDates>& dates)
{
    QDate day = firstDay(dates).addDays(aYear);
    while (day <= QDate::currentDate())
        day = day.addDays(aYear);
    return day;
}
} // namespace

CopyWhenPage::CopyWhenPage(CopyWizardDraft& draft, TimetableReading& timetables)
    : m_draft(draft), m_was(datesOf(draft.copy.from)), m_ways(new Segments(this)),
      m_panes(new QStackedWidget(this)), m_first(new QDateEdit(proposedDay(m_was))),
      m_firstRow(new FormRow(m_first, this)), m_timetable(new TimetablePane(timetables, this)),
      m_found(makeParagraph({}, "muted", this))
{
    m_ways->add(CopyWay::MoveAll, Icon::ArrowRight, "copyMove");
    m_ways->add(CopyWay::OnEvents, Icon::Calendar, "copyTimetable");
    m_ways->setText(CopyWay::MoveAll, tr("Move all"));
    m_ways->setText(CopyWay::OnEvents, tr("Timetable", "sessions"));
    m_first->setObjectName(QStringLiteral("copyFirst"));
    dressDateField(*m_first, DateParts::Day);
    m_firstRow->setName(tr("The first TP is on"));
    m_firstRow->setMaximumWidth(widestDayField);
    m_found->setObjectName(QStringLiteral("copyFound"));
    m_timetable->setZone(draft.copy.from.zone);
    auto* move = new QWidget(this);
    auto* inMove = new QVBoxLayout(move);
    inMove->setContentsMargins(0, 0, 0, 0);
    inMove->addWidget(m_firstRow);
    inMove->addStretch();
    auto* events = new QWidget(this);
    auto* inEvents = new QVBoxLayout(events);
    inEvents->setContentsMargins(0, 0, 0, 0);
    inEvents->setSpacing(8);
    inEvents->addWidget(m_timetable, 1);
    inEvents->addWidget(m_found);
    m_panes->addWidget(move);
    m_panes->addWidget(events);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_ways, 0, Qt::AlignLeft);
    column->addWidget(m_panes, 1);
    connect(m_ways, &Segments::changed, this, &CopyWhenPage::chooseWay);
    connect(m_first, &QDateEdit::dateChanged, this, &CopyWhenPage::write);
    connect(m_timetable, &TimetablePane::edited, this, &CopyWhenPage::write);
    connect(m_timetable, &TimetablePane::fileAsked, this, &CopyWhenPage::timetableAsked);
    write();
}

QString CopyWhenPage::subtitle() const
{
    return tr("Hours are those of the clock of the class (%1), on either side of a clock change. Every date "
              "can be changed on the next page.")
        .arg(shown(m_draft.copy.from.zone));
}

void CopyWhenPage::enter()
{
    if (m_panes->currentIndex() == CopyWay::OnEvents)
        return m_timetable->takeFocus();
    m_first->setFocus();
}

void CopyWhenPage::useTimetable(const QString& path)
{
    m_timetable->useSource(path);
}

std::optional<KnownTimetable> CopyWhenPage::timetable() const
{
    if (m_panes->currentIndex() != CopyWay::OnEvents)
        return std::nullopt;
    return m_timetable->timetable();
}

void CopyWhenPage::chooseWay(int way)
{
    m_panes->setCurrentIndex(way);
    write();
    enter();
}

void CopyWhenPage::write()
{
    std::vector<TpDates> was = m_was;
    for (std::size_t i = 0; i < was.size() && i < m_draft.copy.dates.size(); ++i)
        was[i].wanted = m_draft.copy.dates[i].wanted;
    if (m_panes->currentIndex() == CopyWay::MoveAll) {
        const std::chrono::days days(firstDay(was).daysTo(m_first->date()));
        showMove(days);
        m_draft.copy.dates = movedBy(std::move(was), days);
    } else {
        const auto sessions = m_timetable->sessions();
        const int needed = static_cast<int>(sessionsIn(was));
        const int chosen = static_cast<int>(sessions.size());
        QString words = tr("The TPs have %n session(s).", "", needed) + QLatin1Char(' ');
        if (chosen < needed)
            words += tr("%n event(s) are missing.", "", needed - chosen);
        else if (chosen > needed)
            words += tr("The last %n event(s) are left over.", "", chosen - needed);
        else
            words += tr("Each has its event.");
        m_found->setText(words);
        m_draft.copy.dates = pairedWith(was, sessions);
    }
    Q_EMIT edited();
}

void CopyWhenPage::showMove(std::chrono::days days)
{
    const int count = static_cast<int>(days.count());
    constexpr int week = 7;
    const QString by = count % week == 0
                           ? tr("All TPs move by %n week(s); weekdays and hours stay.", "", count / week)
                           : tr("All TPs move by %n day(s); hours stay, weekdays change.", "", count);
    const QString was =
        m_was.empty() || m_was.front().hours.sessions.empty()
            ? QString()
            : tr("It was on %1.").arg(wholeWallDay(m_was.front().hours.sessions.front().start));
    m_firstRow->setHint(was + QLatin1Char(' ') + by);
}

bool CopyWhenPage::mayLeave(QString& problem)
{
    const bool none = m_panes->currentIndex() == CopyWay::OnEvents && m_timetable->sessions().empty();
    if (none)
        problem = tr("Choose the events of the TPs, or “Move all”.");
    return !none;
}

} // namespace pupitre

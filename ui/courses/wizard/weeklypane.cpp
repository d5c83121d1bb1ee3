// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See weeklypane.h. Number of weeks and last day say the same; whichever is typed, the other follows.
#include "ui/courses/wizard/weeklypane.h"

#include "ui/parts/datefield.h"
#include "ui/parts/formrow.h"
#include "ui/parts/pieces.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

namespace pupitre
{

namespace
{
constexpr int usualWeeks = 6;
constexpr QSize dayCell(136, 28); // "mer. 30 sept." and its box

std::chrono::local_days localDay(const QDate& date)
{
    return std::chrono::local_days(std::chrono::days(QDate(1970, 1, 1).daysTo(date)));
}

QDate qtDay(std::chrono::local_days day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

std::chrono::minutes minutesOf(const QTime& time)
{
    return std::chrono::minutes(time.msecsSinceStartOfDay() / 60'000);
}

template <class Edit>
Edit* dressed(Edit* edit, const char* name, DateParts parts)
{
    edit->setObjectName(QLatin1String(name));
    dressDateField(*edit, parts);
    return edit;
}

QWidget* rowOf(const QString& name, QWidget* field, QWidget* parent)
{
    auto* row = new FormRow(field, parent);
    row->setName(name);
    return row;
}
} // namespace

WeeklyPane::WeeklyPane(QWidget* parent)
    : SessionsPane(parent),
      m_first(dressed(new QDateEdit(QDate::currentDate().addDays(1), this), "weeklyFirst", DateParts::Day)),
      m_start(dressed(new QTimeEdit(QTime(8, 0), this), "weeklyStart", DateParts::Hour)),
      m_end(dressed(new QTimeEdit(QTime(12, 0), this), "weeklyEnd", DateParts::Hour)),
      m_weeks(new QSpinBox(this)), m_until(dressed(new QDateEdit(this), "weeklyUntil", DateParts::Day)),
      m_days(new QListWidget(this))
{
    m_weeks->setObjectName(QStringLiteral("weeklyWeeks"));
    m_weeks->setRange(1, maxWeeks);
    m_weeks->setValue(usualWeeks);
    m_days->setObjectName(QStringLiteral("weeklyDays"));
    m_days->setProperty("role", QStringLiteral("list"));
    m_days->setFlow(QListView::LeftToRight);
    m_days->setWrapping(true);
    m_days->setResizeMode(QListView::Adjust);
    m_days->setMinimumHeight(64);
    const QString days = tr("Days: untick those that fall out");
    m_days->setAccessibleName(days);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->addWidget(rowOf(tr("First day"), m_first, this), 0, 0, 1, 2);
    grid->addWidget(rowOf(tr("From", "hour"), m_start, this), 0, 2);
    grid->addWidget(rowOf(tr("To", "hour"), m_end, this), 0, 3);
    grid->addWidget(rowOf(tr("Last day"), m_until, this), 1, 0, 1, 2);
    grid->addWidget(rowOf(tr("Number of weeks"), m_weeks, this), 1, 2, 1, 2);
    grid->addWidget(makeLabel(days, "strong", this), 2, 0, 1, 4);
    grid->addWidget(m_days, 3, 0, 1, 4);
    grid->setRowStretch(3, 1);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    connect(m_first, &QDateEdit::dateChanged, this, &WeeklyPane::readWeeks);
    connect(m_weeks, &QSpinBox::valueChanged, this, &WeeklyPane::readWeeks);
    connect(m_until, &QDateEdit::dateChanged, this, &WeeklyPane::readUntil);
    connect(m_start, &QTimeEdit::timeChanged, this, &WeeklyPane::plan);
    connect(m_end, &QTimeEdit::timeChanged, this, &WeeklyPane::plan);
    connect(m_days, &QListWidget::itemChanged, this, &WeeklyPane::readTicks);
    readWeeks();
}

std::vector<SessionDraft> WeeklyPane::sessions() const
{
    return sessionsOf(m_plan);
}

void WeeklyPane::takeFocus()
{
    m_first->setFocus();
}

void WeeklyPane::readWeeks()
{
    m_plan.weeks = m_weeks->value();
    m_plan.first = localDay(m_first->date());
    showUntil();
    plan();
}

void WeeklyPane::readUntil()
{
    const QSignalBlocker quiet(m_weeks);
    m_weeks->setValue(weeksUntil(m_plan.first, localDay(m_until->date())));
    m_plan.weeks = m_weeks->value(); // a last day between two sessions is left as it was typed
    plan();
}

void WeeklyPane::showUntil()
{
    const QSignalBlocker quiet(m_until);
    m_until->setDate(qtDay(daysOf(m_plan).back()));
}

void WeeklyPane::readTicks()
{
    const auto days = daysOf(m_plan);
    m_plan.struckOut.clear();
    for (int row = 0; row < m_days->count(); ++row) {
        if (m_days->item(row)->checkState() != Qt::Checked)
            m_plan.struckOut.insert(days[static_cast<std::size_t>(row)]);
    }
    Q_EMIT edited();
}

void WeeklyPane::plan()
{
    m_plan.start = minutesOf(m_start->time());
    m_plan.end = minutesOf(m_end->time());
    showDays();
    Q_EMIT edited();
}

void WeeklyPane::showDays()
{
    const QSignalBlocker quiet(m_days);
    const auto days = daysOf(m_plan);
    while (m_days->count() > static_cast<int>(days.size()))
        delete m_days->takeItem(m_days->count() - 1);
    while (m_days->count() < static_cast<int>(days.size()))
        m_days->addItem(new QListWidgetItem);
    for (int row = 0; row < m_days->count(); ++row) {
        const auto day = days[static_cast<std::size_t>(row)];
        QListWidgetItem* item = m_days->item(row);
        item->setSizeHint(dayCell);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setText(QLocale().toString(qtDay(day), QStringLiteral("ddd d MMM")));
        item->setCheckState(m_plan.struckOut.contains(day) ? Qt::Unchecked : Qt::Checked);
    }
}

} // namespace pupitre

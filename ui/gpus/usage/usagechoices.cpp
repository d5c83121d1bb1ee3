// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See usagechoices.h.
#include "ui/gpus/usage/usagechoices.h"

#include "core/services/presenttime.h"
#include "ui/parts/datefield.h"
#include "ui/parts/eliding.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/pieces.h"
#include "ui/parts/segments.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <array>

namespace pupitre
{

namespace
{
constexpr std::array byNames{"usagePerson", "usageCourse", "usageExperiment", "usagePlace", "usageWeek"};
constexpr int usageGap = 8;
constexpr int dayWidth = 160;      // the year whole, and the arrow
constexpr int longestChoice = 180; // px of a name, which may be a whole title

QComboBox* makeChoice(const char* name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QDateEdit* makeDay(const char* name, QWidget* parent)
{
    auto* day = new QDateEdit(parent);
    day->setObjectName(QLatin1String(name));
    dressDateField(*day, DateParts::Day);
    day->setKeyboardTracking(false); // a year that is half typed is no question
    day->setMinimumWidth(dayWidth);
    return day;
}

/// They go to the next line together.
void fillRow(QWidget* group, const std::vector<QWidget*>& parts)
{
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(usageGap);
    for (QWidget* part : parts)
        row->addWidget(part);
}

/// The first line says all; the id of the others is their data.
template <class Which>
void fillChoice(QComboBox& box, const QString& all, const std::vector<UsageChoices::Offer<Which>>& offered)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    const QString chosenName = box.currentText();
    box.clear();
    box.addItem(all, QString());
    for (const auto& each : offered) {
        const Elided name = elided(each.name, box.fontMetrics(), longestChoice);
        box.addItem(name.text, shown(each.id.text()));
        box.setItemData(box.count() - 1, name.tip, Qt::ToolTipRole);
    }
    if (!chosen.toString().isEmpty() && box.findData(chosen) < 0)
        box.addItem(chosenName, chosen);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

template <class Which>
std::optional<Which> chosenOf(const QComboBox& box)
{
    const auto id = Which::parse(toStd(box.currentData().toString()));
    return id ? std::optional(*id) : std::nullopt;
}
} // namespace

UsageChoices::UsageChoices(QWidget* parent)
    : QWidget(parent), m_by(new Segments(this)), m_period(makeChoice("usagePeriod", this)),
      m_days(new QWidget(this)), m_first(makeDay("usageFirstDay", this)),
      m_last(makeDay("usageLastDay", this)), m_course(makeChoice("usageOfCourse", this)),
      m_place(makeChoice("usageOnPlace", this)), m_line(new FlowLayout(usageGap, usageGap, this))
{
    for (std::size_t i = 0; i < byNames.size(); ++i)
        m_by->add(static_cast<int>(i), byNames[i]);
    for (int i = 0; i < usagePeriods; ++i)
        m_period->addItem(QString());
    m_period->setCurrentIndex(static_cast<int>(m_before));
    fillRow(m_days, {m_first, makeLabel(QStringLiteral("–"), "muted", this), m_last});
    m_days->hide();
    for (QWidget* each : std::initializer_list<QWidget*>{m_by, m_period, m_days, m_course, m_place})
        m_line->addWidget(each);
    offer({}, {});
    retranslate();
    connect(m_by, &Segments::changed, this, &UsageChoices::changed);
    for (QComboBox* box : {m_course, m_place})
        connect(box, &QComboBox::currentIndexChanged, this, &UsageChoices::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        choosePeriod();
        Q_EMIT changed();
    });
    for (QDateEdit* day : {m_first, m_last})
        connect(day, &QDateEdit::dateChanged, this, [this, day] {
            keepInOrder(day);
            Q_EMIT changed();
        });
}

UsageBy UsageChoices::by() const
{
    return static_cast<UsageBy>(m_by->chosen());
}

UsagePeriod UsageChoices::period() const
{
    return static_cast<UsagePeriod>(m_period->currentIndex());
}

UsageQuestion UsageChoices::question(Instant now) const
{
    const auto [from, until] = period() == UsagePeriod::Days
                                   ? timeOfDays(m_first->date(), m_last->date(), now)
                                   : timeOf(period(), now);
    return {from, until, by(), chosenOf<CourseId>(*m_course), chosenOf<PlaceId>(*m_place)};
}

/// Days of one's own begin as those that were shown.
void UsageChoices::choosePeriod()
{
    const bool own = period() == UsagePeriod::Days;
    if (own)
        takeDays(timeOf(m_before, presentTime()));
    else
        m_before = period();
    m_days->setVisible(own);
}

void UsageChoices::takeDays(const UsageTime& time)
{
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    for (QDateEdit* day : {m_first, m_last})
        day->setMaximumDate(dayOf(presentTime())); // nothing was measured yet of what is to come
    m_first->setDate(dayOf(time.first));
    m_last->setDate(lastDayOf(time));
}

void UsageChoices::keepInOrder(QDateEdit* moved)
{
    QDateEdit* other = moved == m_first ? m_last : m_first;
    const bool crossed = m_first->date() > m_last->date();
    const QSignalBlocker quiet(other);
    if (crossed)
        other->setDate(moved->date());
}

void UsageChoices::offer(const std::vector<Offer<CourseId>>& courses,
                         const std::vector<Offer<PlaceId>>& places)
{
    fillChoice(*m_course, tr("All courses"), courses);
    fillChoice(*m_place, tr("All places"), places);
    m_course->setVisible(m_course->count() > 1);
    m_place->setVisible(m_place->count() > 2 || m_place->currentIndex() > 0);
}

void UsageChoices::offerExperiments(bool offered)
{
    m_by->setOffered(static_cast<int>(UsageBy::Experiment), offered || by() == UsageBy::Experiment);
}

void UsageChoices::addBeside(const std::vector<QWidget*>& buttons)
{
    auto* group = new QWidget(this);
    fillRow(group, buttons);
    m_line->addWidget(group);
}

void UsageChoices::retranslate()
{
    m_by->setAccessibleName(tr("What a row is about"));
    m_by->setText(static_cast<int>(UsageBy::Person), tr("By person"));
    //: rows of a table: by course
    m_by->setText(static_cast<int>(UsageBy::Course), tr("Course"));
    //: rows of a table: by experiment
    m_by->setText(static_cast<int>(UsageBy::Experiment), tr("Experiment"));
    //: rows of a table: by place
    m_by->setText(static_cast<int>(UsageBy::Place), tr("Place"));
    //: rows of a table: by week
    m_by->setText(static_cast<int>(UsageBy::Week), tr("Week"));
    m_period->setAccessibleName(tr("The time the table is about"));
    const std::array<QString, usagePeriods> words{
        tr("Last 7 days"), tr("Last 30 days"),  tr("This week"),      tr("Last week"),
        tr("This month"),  tr("This semester"), tr("Days to choose…")};
    for (int i = 0; i < usagePeriods; ++i)
        m_period->setItemText(i, words[static_cast<std::size_t>(i)]);
    m_first->setAccessibleName(tr("From this day on"));
    m_last->setAccessibleName(tr("Up to and with this day"));
    for (QDateEdit* day : {m_first, m_last}) {
        dressDateField(*day, DateParts::Day);
        day->setToolTip(day->accessibleName());
    }
    m_course->setAccessibleName(tr("Of which course"));
    m_course->setItemText(0, tr("All courses"));
    m_place->setAccessibleName(tr("On which place"));
    m_place->setItemText(0, tr("All places"));
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See courseframe.h.
#include "ui/courses/courseframe.h"

#include "core/services/classroom/agenda.h"
#include "core/services/presenttime.h"
#include "core/services/waiting/waitingchanges.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/elidedlink.h"
#include "ui/parts/pieces.h"
#include "ui/tp/seats/seatlook.h"
#include "ui/tp/seats/seatwords.h"
#include "ui/tp/tpwords.h"
#include "ui/tp/waiting/waitinglist.h"
#include "ui/words/agewords.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int chipColumn = 200; // so that dates stand below one another
constexpr int titleColumn = 260;

/// The next thing that happens to this TP, in words.
QString nextDate(const Tp& tp, Instant now)
{
    const SeatPhase phase = phaseOf(tp, now);
    switch (phase.phase) {
    case Phase::Draft:
        return CourseFrame::tr("not published yet");
    case Phase::Prepared:
        if (phase.session && *phase.session < tp.sessions.size()) {
            const Session& session = tp.sessions[*phase.session];
            return shortSpan(session.start.utc, session.end.utc, now);
        }
        return CourseFrame::tr("no hours; hand-in until %1").arg(shortWhen(tp.deadline.utc, now));
    case Phase::Open:
        return phase.until ? CourseFrame::tr("until %1").arg(shortWhen(*phase.until, now)) : QString();
    case Phase::HandIn:
        return CourseFrame::tr("hand-in until %1").arg(shortWhen(tp.deadline.utc, now));
    case Phase::Closed:
        return CourseFrame::tr("closed since %1").arg(shortWhen(tp.deadline.utc, now));
    case Phase::Purged:
        return {};
    }
    return {};
}
} // namespace

class CourseFrame::TpRow final : public QWidget
{
public:
    explicit TpRow(QWidget* parent)
        : QWidget(parent), m_open(new ElidedLink("tpOpen", this)), m_chip(new Chip(this)),
          m_date(new ElidedLabel("muted", this))
    {
        setFixedHeight(40);
        auto* title = new QWidget(this);
        title->setFixedWidth(titleColumn);
        auto* inTitle = new QHBoxLayout(title);
        inTitle->setContentsMargins(0, 0, 0, 0);
        inTitle->addWidget(m_open);
        inTitle->addStretch();
        auto* chip = new QWidget(this);
        chip->setFixedWidth(chipColumn);
        auto* inChip = new QHBoxLayout(chip);
        inChip->setContentsMargins(0, 0, 0, 0);
        inChip->addWidget(m_chip);
        inChip->addStretch();
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(16, 0, 16, 0);
        row->addWidget(title);
        row->addWidget(chip);
        row->addWidget(m_date, 1);
    }

    void show(const CourseRef& course, const Tp& tp, Instant now)
    {
        m_ref = {course.place, course.course, tp.id};
        m_open->setWhole(shownShort(tp.title, 120));
        m_chip->show(chipOf(phaseOf(tp, now), now));
        m_date->setText(nextDate(tp, now));
    }

    [[nodiscard]] QPushButton* button() const { return m_open; }
    [[nodiscard]] const TpRef& tp() const { return m_ref; }

private:
    TpRef m_ref;
    ElidedLink* m_open;
    Chip* m_chip;
    ElidedLabel* m_date;
};

CourseFrame::CourseFrame(WaitingChanges& waiting, QWidget* parent)
    : QFrame(parent), m_waiting(waiting), m_title(new ElidedLabel("card", this)),
      m_facts(makeLabel({}, "small", this)), m_age(makeLabel({}, "small", this)),
      m_addTp(makeButton({}, "courseAddTp", ButtonKind::Default, this)),
      m_students(makeButton({}, "courseStudents", ButtonKind::Default, this)),
      m_invite(makeIconButton(Icon::Key, {}, "courseInvite", this)),
      m_copy(makeIconButton(Icon::Copy, {}, "courseCopy", this)),
      m_remove(makeIconButton(Icon::Trash, {}, "courseRemove", this)),
      m_waits(new WaitingList(waiting, this)), m_nothing(makeLabel({}, "muted", this)),
      m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("courseFrame"));
    setProperty("role", "card");
    m_age->setObjectName(QStringLiteral("courseAge"));
    setButtonSize(*m_addTp, ButtonSize::Compact);
    setButtonSize(*m_students, ButtonSize::Compact);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 8, 10);
    head->addLayout(words, 1);
    head->addWidget(m_age);
    head->addSpacing(8);
    head->addWidget(m_addTp);
    head->addSpacing(8);
    head->addWidget(m_students);
    head->addSpacing(4);
    head->addWidget(m_invite);
    head->addWidget(m_copy);
    head->addWidget(m_remove);
    m_nothing->setContentsMargins(16, 10, 16, 12);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(head);
    m_column->addWidget(m_waits);
    m_column->addWidget(makeRule(this));
    m_column->addWidget(m_nothing);
    connect(m_waits, &WaitingList::failed, this, &CourseFrame::failed);
    connect(m_addTp, &QPushButton::clicked, this, &CourseFrame::addTpClicked);
    connect(m_students, &QPushButton::clicked, this, &CourseFrame::studentsClicked);
    connect(m_invite, &QToolButton::clicked, this, &CourseFrame::inviteClicked);
    connect(m_copy, &QToolButton::clicked, this, &CourseFrame::copyClicked);
    connect(m_remove, &QToolButton::clicked, this, &CourseFrame::removeClicked);
}

void CourseFrame::show(const CourseCard& card, const QString& place, Instant now)
{
    m_ref = card.ref;
    const QString title = shownShort(card.course.title, 80);
    m_title->setText(title);
    m_facts->setText(tr("%n student(s)", "", activeSeats(card.course)) + QStringLiteral(" · ") + place);
    m_age->setText(card.live ? QString() : seenAgo(card.seenAt, presentTime()));
    m_addTp->setText(tr("Add a TP…"));
    m_addTp->setAccessibleName(tr("Add a TP to %1").arg(title));
    m_addTp->setEnabled(card.live);
    m_students->setText(tr("Add students…"));
    m_students->setAccessibleName(tr("Add students to %1").arg(title));
    m_students->setEnabled(card.live || m_waiting.mustWait(card.ref));
    m_waits->showFor(card.ref);
    m_invite->setToolTip(tr("Invitations…"));
    m_invite->setAccessibleName(tr("Invitations to %1").arg(title));
    m_invite->setEnabled(card.live);
    m_copy->setToolTip(tr("Copy course…"));
    m_copy->setAccessibleName(tr("Copy %1").arg(title));
    m_remove->setToolTip(tr("Remove this course…"));
    m_remove->setAccessibleName(tr("Remove %1").arg(title));
    m_remove->setEnabled(card.live);
    m_nothing->setText(tr("No TP yet."));
    m_nothing->setVisible(card.course.tps.empty());
    setAccessibleName(title);
    const auto count = static_cast<qsizetype>(card.course.tps.size());
    while (m_rows.size() < count) {
        if (!m_rows.isEmpty())
            m_column->addWidget(makeRule(this));
        auto* row = new TpRow(this);
        m_column->addWidget(row);
        m_rows.append(row);
        connect(row->button(), &QPushButton::clicked, this, [this, row] { Q_EMIT tpOpened(row->tp()); });
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < count);
        if (i < count)
            m_rows[i]->show(card.ref, card.course.tps[static_cast<std::size_t>(i)], now);
    }
}

} // namespace pupitre

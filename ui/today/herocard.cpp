// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See herocard.h.
#include "ui/today/herocard.h"

#include "core/services/classroom/agenda.h"
#include "core/services/operations.h"
#include "core/services/presenttime.h"
#include "ui/parts/chip.h"
#include "ui/parts/pieces.h"
#include "ui/parts/readinesslist.h"
#include "ui/today/countdownwords.h"
#include "ui/today/readinesswords.h"
#include "ui/tp/seats/seatlook.h"
#include "ui/tp/tpwords.h"
#include "ui/words/agewords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int leftWidth = 372;

Icon symbolOf(ReadinessVerdict verdict)
{
    switch (verdict) {
    case ReadinessVerdict::Ready:
        return Icon::Done;
    case ReadinessVerdict::Attention:
        return Icon::Warning;
    case ReadinessVerdict::NotReady:
        return Icon::Failed;
    case ReadinessVerdict::Unknown:
        return Icon::Clock;
    }
    return Icon::Clock;
}

Tone toneOf(ReadinessVerdict verdict)
{
    switch (verdict) {
    case ReadinessVerdict::Ready:
        return Tone::Ok;
    case ReadinessVerdict::Attention:
        return Tone::Warn;
    case ReadinessVerdict::NotReady:
        return Tone::Fail;
    case ReadinessVerdict::Unknown:
        return Tone::Idle;
    }
    return Tone::Idle;
}
} // namespace

HeroCard::HeroCard(const Teaching& teaching, QWidget* parent) : QFrame(parent), m_teaching(teaching)
{
    setObjectName(QStringLiteral("heroCard"));
    setProperty("role", "card");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildLeft());
    auto* line = new QFrame(this);
    line->setProperty("role", "ruleVertical");
    row->addWidget(line);
    row->addWidget(buildRight(), 1);
    retranslate();
}

QWidget* HeroCard::buildLeft()
{
    auto* left = new QWidget(this);
    left->setFixedWidth(leftWidth);
    m_phase = new Chip(left);
    m_title = makeParagraph({}, "title", left);
    m_title->setObjectName(QStringLiteral("heroTitle"));
    m_where = makeParagraph({}, "muted", left);

    m_time = new QWidget(left);
    m_caption = makeLabel({}, "small", m_time);
    m_countdown = makeLabel({}, "hero", m_time);
    m_countdown->setObjectName(QStringLiteral("heroCountdown"));
    m_hours = makeLabel({}, "muted", m_time);
    auto* number = new QHBoxLayout;
    number->setSpacing(10);
    number->addWidget(m_countdown);
    number->addWidget(m_hours, 1, Qt::AlignBottom);
    auto* time = new QVBoxLayout(m_time);
    time->setContentsMargins(0, 0, 0, 0);
    time->setSpacing(0);
    time->addWidget(m_caption);
    time->addLayout(number);

    m_progress = new QWidget(left);
    m_progress->setObjectName(QStringLiteral("heroProgress"));
    m_progressName = makeLabel({}, "strong", m_progress);
    m_bar = new QProgressBar(m_progress);
    m_bar->setTextVisible(false);
    m_progressText = makeLabel({}, "small", m_progress);
    auto* progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(6);
    progress->addWidget(m_progressName);
    progress->addWidget(m_bar);
    progress->addWidget(m_progressText);
    m_progress->hide();

    m_action = makeButton({}, "heroAction", ButtonKind::Primary, left);
    setButtonSize(*m_action, ButtonSize::Hero);
    m_open = makeButton({}, "heroOpen", ButtonKind::Ghost, left);
    setButtonSize(*m_open, ButtonSize::Hero);
    connect(m_action, &QPushButton::clicked, this, &HeroCard::actionClicked);
    connect(m_open, &QPushButton::clicked, this, &HeroCard::openClicked);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_action);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(24, 18, 24, 20);
    column->setSpacing(4);
    column->addWidget(m_phase, 0, Qt::AlignLeft);
    column->addSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_where);
    column->addSpacing(10);
    column->addWidget(m_time);
    column->addWidget(m_progress);
    column->addStretch();
    column->addSpacing(10);
    column->addLayout(buttons);
    return left;
}

QWidget* HeroCard::buildRight()
{
    auto* right = new QWidget(this);
    m_readyTitle = makeLabel({}, "card", right);
    m_passed = new Chip(right);
    m_readiness = new ReadinessList(right);
    m_readiness->setObjectName(QStringLiteral("heroReadiness"));
    connect(m_readiness, &ReadinessList::actionClicked, this, [this](int row) {
        if (row < static_cast<int>(m_facts.size()))
            Q_EMIT fixClicked(m_facts[static_cast<std::size_t>(row)].kind);
    });
    auto* head = new QHBoxLayout;
    head->addWidget(m_readyTitle);
    head->addStretch();
    head->addWidget(m_passed);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(24, 14, 24, 12);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_readiness);
    column->addStretch();
    return right;
}

void HeroCard::showTp(const NextTp& next)
{
    m_next = next;
    refresh();
    countDown();
}

void HeroCard::refresh()
{
    const CourseCard* card = m_teaching.classroom.card(m_next.ref.courseRef());
    const Tp* tp = m_teaching.classroom.tp(m_next.ref);
    const KnownPlace* place = m_teaching.classroom.places().place(m_next.ref.place);
    if (card == nullptr || tp == nullptr || place == nullptr)
        return;
    // It wraps, and no line begins with the dot.
    m_title->setText(tpTitle(card->course, *tp).replace(QStringLiteral(" · "), QStringLiteral("\u00a0· ")));
    QStringList where;
    if (!tp->room.empty())
        where << tr("Room %1").arg(shownShort(tp->room, 30));
    where << tr("%n student(s)", "", activeSeats(card->course)) << placeName(*place);
    const QString age = card->live ? QString() : QLatin1Char('\n') + seenAgo(card->seenAt, presentTime());
    m_where->setText(where.join(QStringLiteral(" · ")) + age);
    showReadiness();
    showProgress();
}

void HeroCard::showReadiness()
{
    const CourseCard* card = m_teaching.classroom.card(m_next.ref.courseRef());
    m_facts = m_teaching.classroom.readiness(m_next.ref);
    QList<ReadinessRow> rows;
    int passed = 0;
    for (const ReadinessFact& fact : m_facts) {
        const ReadinessLine line = lineOf(fact, card->course);
        rows.append({toneOf(fact.verdict), symbolOf(fact.verdict), line.fact, line.detail, line.fix});
        passed += fact.verdict == ReadinessVerdict::Ready ? 1 : 0;
    }
    m_readiness->show(rows);
    const int all = static_cast<int>(m_facts.size());
    const bool ready = passed == all;
    m_passed->show({tr("%1 of %2 checks passed").arg(passed).arg(all), ready ? Tone::Ok : Tone::Warn,
                    ready ? Icon::Done : Icon::Warning});
}

const Operation* HeroCard::running() const
{
    return m_teaching.operations.runningFor(m_next.ref);
}

void HeroCard::showProgress()
{
    const Operation* operation = running();
    m_progress->setVisible(operation != nullptr);
    m_time->setVisible(operation == nullptr);
    const bool offered = m_offer.action != TpAction::None;
    m_action->setEnabled(operation == nullptr && offered && (!m_offer.from || *m_offer.from <= placeNow()));
    if (operation == nullptr)
        return;
    m_progressName->setText(operationName(operation->kind, shownShort(operation->subject, 40)));
    const auto total = static_cast<int>(operation->progress.total.value_or(0));
    m_bar->setRange(0, total);
    m_bar->setValue(static_cast<int>(operation->progress.done));
    m_progressText->setText(progressText(*operation));
    m_bar->setAccessibleName(m_progressName->text());
    m_bar->setAccessibleDescription(m_progressText->text());
}

void HeroCard::countDown()
{
    const Tp* tp = m_teaching.classroom.tp(m_next.ref);
    if (tp == nullptr)
        return;
    const Instant now = placeNow();
    const SeatPhase phase = phaseOf(*tp, now);
    m_offer = offerOf(*tp, now);
    m_phase->show(chipOf(phase, now));
    const CountdownWords words = countdownOf(*tp, phase, now);
    m_caption->setText(words.caption);
    m_countdown->setText(words.number);
    m_countdown->setAccessibleName(words.caption + QLatin1Char(' ') + words.number);
    m_hours->setText(words.hours);
    m_action->setText(actionText(m_offer.action));
    m_action->setToolTip(actionHint(m_offer, now));
    m_action->setVisible(m_offer.action != TpAction::None);
    setButtonSymbol(*m_action, iconOf(m_offer.action), ButtonKind::Primary);
    showProgress();
}

Instant HeroCard::placeNow() const
{
    return presentTime() + m_teaching.classroom.clockSkew(m_next.ref.place);
}

void HeroCard::retranslate()
{
    m_readyTitle->setText(tr("Ready to start"));
    m_open->setText(tr("Open TP"));
    refresh();
    countDown();
}

} // namespace pupitre

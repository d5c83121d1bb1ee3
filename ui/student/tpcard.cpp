// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See tpcard.h.
#include "ui/student/tpcard.h"

#include "core/domain/timeline.h"
#include "core/services/presenttime.h"
#include "ui/parts/chip.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/eliding.h"
#include "ui/parts/phaseline.h"
#include "ui/parts/pieces.h"
#include "ui/parts/symbolview.h"
#include "ui/student/hurdlewords.h"
#include "ui/student/studyacts.h"
#include "ui/student/studywords.h"
#include "ui/tp/phasestops.h"
#include "ui/tp/seats/seatlook.h"
#include "ui/tp/tpwords.h"
#include "ui/words/statewords.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
std::size_t placeOf(StudyAct act)
{
    return static_cast<std::size_t>(std::ranges::find(allStudyActs, act) - allStudyActs.begin());
}

void say(QLabel& label, const QString& text)
{
    if (label.text() != text)
        label.setText(text);
}
} // namespace

TpCard::TpCard(QSet<StudyAct> acts, QWidget* parent) : QFrame(parent), m_acts(std::move(acts))
{
    setObjectName(QStringLiteral("tpCard"));
    setProperty("role", QStringLiteral("card"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    build();
    retranslate();
}

QWidget* TpCard::buildTop()
{
    auto* top = new QWidget(this);
    m_title = new ElidedLabel("heading", top);
    m_title->setObjectName(QStringLiteral("tpCardTitle"));
    m_chip = new Chip(top);
    m_more = makeIconButton(Icon::More, {}, "tpCardMore", top);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &TpCard::fillMenu);
    m_number = makeLabel({}, "title", top);
    m_number->setObjectName(QStringLiteral("tpCardCountdown"));
    m_subtitle = new ElidedLabel("muted", top);
    m_below = makeLabel({}, "small", top);
    m_below->setObjectName(QStringLiteral("tpCardWhen"));
    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_title);
    first->addWidget(m_chip);
    first->addWidget(m_more);
    first->addStretch(1);
    first->addWidget(m_number);
    auto* second = new QHBoxLayout;
    second->setSpacing(16);
    second->addWidget(m_subtitle, 1);
    second->addWidget(m_below);
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(first);
    column->addLayout(second);
    return top;
}

void TpCard::build()
{
    QWidget* top = buildTop();
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(8);
    for (const StudyAct act : allStudyActs) {
        auto* made = makeButton({}, actName(act), ButtonKind::Default, this);
        setButtonSize(*made, ButtonSize::Large);
        connect(made, &QPushButton::clicked, this, [this, act] { Q_EMIT asked(act); });
        m_button[placeOf(act)] = made;
    }
    m_environment = new QWidget(this);
    m_statusBox = new QWidget(this);
    m_statusSymbol = new SymbolView(iconInText, m_statusBox);
    m_status = makeLabel({}, "small", m_statusBox);
    m_status->setObjectName(QStringLiteral("tpCardStatus"));
    auto* inStatus = new QHBoxLayout(m_statusBox);
    inStatus->setContentsMargins(0, 0, 0, 0);
    inStatus->setSpacing(8);
    inStatus->addWidget(m_statusSymbol);
    inStatus->addWidget(m_status);
    m_environmentSymbol = new SymbolView(iconInText, m_environment);
    m_environmentText = new ElidedLabel("small", m_environment);
    m_environmentText->setObjectName(QStringLiteral("tpCardEnvironment"));
    m_environmentRow = new QHBoxLayout(m_environment);
    m_environmentRow->setContentsMargins(0, 0, 0, 0);
    m_environmentRow->setSpacing(8);
    m_environmentRow->addWidget(m_environmentSymbol);
    m_environmentRow->addWidget(m_environmentText, 1);
    m_environmentRow->addWidget(m_statusBox);

    m_jupyter = buildJupyter();
    m_group = new QWidget(this);
    auto* people = new SymbolView(iconInText, m_group);
    people->show(Icon::People, Tone::Idle);
    m_groupText = new ElidedLabel("small", m_group);
    m_groupText->setObjectName(QStringLiteral("tpCardGroup"));
    auto* group = new QHBoxLayout(m_group);
    group->setContentsMargins(0, 0, 0, 0);
    group->setSpacing(8);
    group->addWidget(people);
    group->addWidget(m_groupText, 1);

    m_why = new QWidget(this);
    auto* lock = new SymbolView(iconInText, m_why);
    lock->show(Icon::Lock, Tone::Idle);
    m_whyText = makeParagraph({}, "muted", m_why);
    m_whyText->setObjectName(QStringLiteral("tpCardWhy"));
    m_whyRow = new QHBoxLayout(m_why);
    m_whyRow->setContentsMargins(0, 0, 0, 0);
    m_whyRow->setSpacing(8);
    m_whyRow->addWidget(lock, 0, Qt::AlignTop);
    m_whyRow->addWidget(m_whyText, 1);

    m_line = new PhaseLine(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 20, 10);
    column->setSpacing(10);
    column->addWidget(top);
    column->addLayout(m_buttons);
    column->addWidget(m_why);
    column->addWidget(m_jupyter);
    column->addWidget(m_group);
    column->addWidget(m_environment);
    column->addWidget(makeRule(this));
    column->addWidget(m_line);
}

QWidget* TpCard::buildJupyter()
{
    auto* row = new QWidget(this);
    auto* symbol = new SymbolView(iconInText, row);
    symbol->show(Icon::Notebook, Tone::Info);
    m_jupyterText = makeLabel({}, "muted", row);
    m_jupyterText->setObjectName(QStringLiteral("tpCardJupyter"));
    m_stopJupyter = makeButton({}, actName(StudyAct::StopJupyter), ButtonKind::Link, row);
    auto* inRow = new QHBoxLayout(row);
    inRow->setContentsMargins(0, 0, 0, 0);
    inRow->setSpacing(8);
    inRow->addWidget(symbol);
    inRow->addWidget(m_jupyterText);
    inRow->addWidget(m_stopJupyter);
    inRow->addStretch();
    connect(m_stopJupyter, &QPushButton::clicked, this, [this] { Q_EMIT asked(StudyAct::StopJupyter); });
    return row;
}

QPushButton* TpCard::button(StudyAct act) const
{
    return m_button[placeOf(act)];
}

const StudentTp* TpCard::studentTp() const
{
    if (!m_course.status.report)
        return nullptr;
    const auto& tps = m_course.status.report->tps;
    const auto found =
        std::ranges::find_if(tps, [this](const StudentTp& one) { return one.plan.id == m_tp; });
    return found == tps.end() ? nullptr : &*found;
}

Instant TpCard::there() const
{
    return presentTime() + m_course.status.clockSkew;
}

void TpCard::show(const StudyView& course, const TpId& tp)
{
    m_course = course;
    m_tp = tp;
    tick();
}

void TpCard::tell(const QString& words, Tone tone)
{
    m_told = words;
    m_toldTone = tone;
    tick();
}

void TpCard::tick()
{
    const StudentTp* tp = studentTp();
    if (tp == nullptr)
        return;
    const Instant now = there();
    const SeatPhase phase = phaseNow(*tp, now);
    m_title->setText(studyTitle(m_course, *tp));
    ChipLook chip = chipOf(phase, now);
    chip.text = phaseName(phase.phase); // what is left stands in large figures beside it
    m_chip->show(chip);
    m_subtitle->setText(studySubtitle(m_course, *tp, phase.phase, presentTime()));
    const StudyCountdown countdown = studyCountdown(*tp, phase, now);
    say(*m_number, countdown.number);
    say(*m_below, countdown.below);
    arrange(phase.phase, *tp);
    showActs(*tp, phase, now);
    showFacts(*tp, phase, now);
    showLine(*tp, now);
}

/// Which buttons there are, and in which order, changes with the phase and with what was sent back.
void TpCard::arrange(Phase phase, const StudentTp& tp)
{
    std::pair wanted{phase, actsIn(phase, tp)};
    if (m_arranged == wanted)
        return;
    while (QLayoutItem* item = m_buttons->takeAt(0))
        delete item;
    for (QPushButton* each : m_button)
        each->hide();
    const auto add = [this](StudyAct act) {
        if (!m_acts.contains(act))
            return;
        m_buttons->addWidget(button(act));
        button(act)->show();
    };
    for (const StudyAct act : wanted.second)
        add(act);
    m_buttons->addStretch();
    if (phase == Phase::Open)
        add(StudyAct::HandIn);
    const bool over = phase == Phase::Closed || phase == Phase::Purged;
    m_environmentRow->removeWidget(m_statusBox);
    m_whyRow->removeWidget(m_statusBox);
    (over ? m_whyRow : m_environmentRow)->addWidget(m_statusBox, 0, over ? Qt::AlignTop : Qt::Alignment());
    m_arranged = std::move(wanted);
}

void TpCard::showActs(const StudentTp& tp, const SeatPhase& phase, Instant now)
{
    const auto verb = verbOf(tp, now);
    std::optional<StudyHurdle> said; // one sentence is enough: of the verb, else of the first that is shut
    for (const StudyAct act : allStudyActs) {
        QPushButton& each = *button(act);
        const auto hurdle = hurdleOf(act, tp, m_course.status, now);
        const ButtonKind kind = act == verb ? ButtonKind::Primary : ButtonKind::Default;
        setLook(each, "kind", act == verb ? QStringLiteral("primary") : QStringLiteral("default"));
        if (each.property("shownKind") != QVariant(static_cast<int>(kind))) {
            setButtonSymbol(each, actIcon(act), kind);
            each.setProperty("shownKind", static_cast<int>(kind));
        }
        each.setEnabled(!hurdle);
        const QString why = hurdle ? hurdleText(*hurdle, m_course, tp, now) : QString();
        each.setToolTip(plainTip(why.isEmpty() && each.text().isEmpty() ? actText(act) : why));
        each.setAccessibleDescription(why);
        if (hurdle && !each.isHidden() && (!said || act == verb))
            said = hurdle;
    }
    if (!said && (phase.phase == Phase::Purged || phase.phase == Phase::Closed))
        said = phase.phase == Phase::Purged ? StudyHurdle::Erased : StudyHurdle::Closed;
    m_why->setVisible(said.has_value());
    if (said)
        say(*m_whyText, hurdleText(*said, m_course, tp, now));
}

void TpCard::showFacts(const StudentTp& tp, const SeatPhase& phase, Instant now)
{
    StudyFact status = handInFact(tp, phase, now);
    if (const auto saved = m_course.saved.find(m_tp); status.text.isEmpty() && saved != m_course.saved.end())
        status = savedFact(saved->second, tp, now);
    if (!m_told.isEmpty())
        status = {m_told, m_toldTone == Tone::Ok ? Icon::Receipt : Icon::Info, m_toldTone};
    say(*m_status, status.text);
    m_statusBox->setVisible(!status.text.isEmpty());
    m_statusSymbol->show(status.symbol, status.tone);

    m_jupyter->setVisible(m_course.jupyter == m_tp);

    const QString members = membersText(*m_course.status.report, tp);
    m_group->setVisible(!members.isEmpty());
    m_groupText->setText(members);

    const StudyFact environment = environmentFact(tp, phase);
    const bool over = phase.phase == Phase::Closed || phase.phase == Phase::Purged;
    m_environment->setVisible(!environment.text.isEmpty() || (!status.text.isEmpty() && !over));
    m_environmentSymbol->setVisible(!environment.text.isEmpty());
    m_environmentSymbol->show(environment.symbol, environment.tone);
    m_environmentText->setText(environment.text);
}

void TpCard::showLine(const StudentTp& tp, Instant now)
{
    const Tp plan = ownPlan(tp);
    const Timeline line = timelineOf(plan, now);
    m_line->show(phaseStops(line, plan.sessions.size(), now), line.position,
                 lineSentence(line, plan.sessions.size(), now));
}

void TpCard::fillMenu()
{
    QMenu& menu = *m_more->menu();
    menu.clear();
    const StudentTp* tp = studentTp();
    if (tp != nullptr && tp->seat.lastSubmission && m_acts.contains(StudyAct::Receipt)) {
        QAction* receipt = menu.addAction(tr("Receipt…"), this, [this] { Q_EMIT asked(StudyAct::Receipt); });
        receipt->setObjectName(QStringLiteral("tpCardReceipt"));
        receipt->setEnabled(!hurdleOf(StudyAct::Receipt, *tp, m_course.status, there()));
    }
    if (m_acts.contains(StudyAct::Verify))
        menu.addAction(actText(StudyAct::Verify), this, [this] { Q_EMIT asked(StudyAct::Verify); })
            ->setObjectName(QStringLiteral("tpCardVerify"));
    if (m_course.enrolment.key == KeyOrigin::MadeHere)
        menu.addAction(tr("Join request…"), this, &TpCard::joinRequestAsked)
            ->setObjectName(QStringLiteral("tpCardRequest"));
    menu.addAction(tr("Leave the course…"), this, &TpCard::leaveAsked)
        ->setObjectName(QStringLiteral("tpCardLeave"));
}

void TpCard::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    retranslate();
    layout()->activate();
    updateGeometry(); // else the column goes on with the width of the words
}

void TpCard::retranslate()
{
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    for (const StudyAct act : allStudyActs) {
        button(act)->setText(m_narrow && act == StudyAct::KeepCopy ? QString() : actText(act));
        button(act)->setAccessibleName(actText(act));
    }
    m_jupyterText->setText(tr("Jupyter is open in your browser."));
    m_stopJupyter->setText(actText(StudyAct::StopJupyter));
    tick();
}

} // namespace pupitre

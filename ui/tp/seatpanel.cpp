// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatpanel.h.
#include "ui/tp/seatpanel.h"

#include "ui/look/fonts.h"
#include "ui/parts/pieces.h"
#include "ui/tp/seatlook.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int panelWidth = 268;

void showIf(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}
} // namespace

SeatPanel::SeatPanel(QWidget* parent)
    : QFrame(parent), m_name(makeParagraph({}, "card", this)), m_logins(makeParagraph({}, "small", this)),
      m_chip(new Chip(this)), m_problem(makeParagraph({}, "fault", this)),
      m_remedy(makeParagraph({}, "muted", this)), m_detail(makeParagraph({}, "small", this)),
      m_restart(makeButton({}, "panelRestart", ButtonKind::Default, this)),
      m_extend(makeButton({}, "panelExtend", ButtonKind::Default, this))
{
    setObjectName(QStringLiteral("seatPanel"));
    setProperty("role", "card");
    setFixedWidth(panelWidth);
    m_problem->setObjectName(QStringLiteral("panelProblem"));
    m_detail->setFont(mono());
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* close = makeIconButton(Icon::Close, tr("Close"), "panelClose", this);

    setButtonSymbol(*m_restart, Icon::Restart, ButtonKind::Default);
    setButtonSymbol(*m_extend, Icon::Timer, ButtonKind::Default);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_logins);
    column->addWidget(m_chip, 0, Qt::AlignLeft);
    column->addWidget(m_problem);
    column->addWidget(m_remedy);
    column->addWidget(m_detail);
    m_activity = addFact(column);
    m_handedIn = addFact(column);
    m_extra = addFact(column);
    column->addStretch();
    column->addWidget(m_restart);
    column->addWidget(m_extend);
    connect(close, &QToolButton::clicked, this, &SeatPanel::closed);
    connect(m_restart, &QPushButton::clicked, this, &SeatPanel::restartClicked);
    connect(m_extend, &QPushButton::clicked, this, &SeatPanel::extendClicked);
    retranslate();
    hide();
}

SeatPanel::Fact SeatPanel::addFact(QVBoxLayout* column)
{
    Fact fact{makeLabel({}, "caption", this), makeParagraph({}, "strong", this)};
    auto* pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(fact.name);
    pair->addWidget(fact.value);
    column->addLayout(pair);
    return fact;
}

void SeatPanel::show(const SeatRow& seat)
{
    m_row = seat;
    m_name->setText(seat.name);
    showIf(m_logins, seat.logins);
    m_chip->show({seat.state, toneOf(seat.activity), iconOf(seat.activity)});
    showIf(m_problem, seat.problem);
    showIf(m_remedy, seat.remedy);
    showIf(m_detail, seat.detail);
    const QString nothing = QStringLiteral("–");
    m_activity.value->setText(seat.lastActivity.isEmpty() ? nothing : seat.lastActivity);
    m_handedIn.value->setText(seat.handedIn.isEmpty() ? nothing : seat.handedIn);
    m_extra.value->setText(seat.extra.isEmpty() ? nothing : seat.extra);
    m_restart->setEnabled(seat.restartable);
    setAccessibleName(seat.name);
    setVisible(true);
}

void SeatPanel::retranslate()
{
    m_activity.name->setText(tr("Last activity"));
    m_handedIn.name->setText(tr("Handed in"));
    m_extra.name->setText(tr("Extra time"));
    m_restart->setText(tr("Restart"));
    m_extend->setText(tr("More time…"));
}

} // namespace pupitre

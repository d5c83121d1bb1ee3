// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See seatpanel.h.
#include "ui/tp/seats/seatpanel.h"

#include "ui/look/fonts.h"
#include "ui/parts/pieces.h"
#include "ui/tp/seats/seatlook.h"
#include "ui/tp/seats/seatmore.h"

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
    : SidePanel(QStringLiteral("seatPanel"), panelWidth, parent), m_logins(makeParagraph({}, "small", this)),
      m_chip(new Chip(this)), m_problem(makeParagraph({}, "fault", this)),
      m_remedy(makeParagraph({}, "muted", this)), m_detail(makeParagraph({}, "small", this)),
      m_files(makeButton({}, "panelFiles", ButtonKind::Default, this)),
      m_restart(makeButton({}, "panelRestart", ButtonKind::Default, this)),
      m_extend(makeButton({}, "panelExtend", ButtonKind::Default, this)),
      m_more(new SeatMore(QStringLiteral("panel"), this))
{
    m_problem->setObjectName(QStringLiteral("panelProblem"));
    m_detail->setFont(mono());
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setButtonSymbol(*m_files, Icon::Folder, ButtonKind::Default);
    setButtonSymbol(*m_restart, Icon::Restart, ButtonKind::Default);
    setButtonSymbol(*m_extend, Icon::Timer, ButtonKind::Default);

    column().addWidget(m_logins);
    column().addWidget(m_chip, 0, Qt::AlignLeft);
    column().addWidget(m_problem);
    column().addWidget(m_remedy);
    column().addWidget(m_detail);
    m_activity = addFact();
    m_load = addFact();
    m_handedIn = addFact();
    m_extra = addFact();
    column().addStretch();
    column().addWidget(m_files);
    column().addWidget(m_restart);
    auto* lastRow = new QHBoxLayout;
    lastRow->setSpacing(8);
    lastRow->addWidget(m_extend, 1);
    lastRow->addWidget(m_more);
    column().addLayout(lastRow);
    connect(m_files, &QPushButton::clicked, this, &SeatPanel::filesClicked);
    connect(m_restart, &QPushButton::clicked, this, &SeatPanel::restartClicked);
    connect(m_extend, &QPushButton::clicked, this, &SeatPanel::extendClicked);
    connect(m_more, &SeatMore::messageClicked, this, &SeatPanel::messageClicked);
    connect(m_more, &SeatMore::resetFileClicked, this, &SeatPanel::resetFileClicked);
    connect(m_more, &SeatMore::terminalClicked, this, &SeatPanel::terminalClicked);
    retranslate();
}

void SeatPanel::show(const SeatRow& seat)
{
    m_row = seat;
    setHeading(seat.name);
    showIf(m_logins, seat.logins);
    m_chip->show({seat.state, toneOf(seat.activity), iconOf(seat.activity)});
    showIf(m_problem, seat.problem);
    showIf(m_remedy, seat.remedy);
    showIf(m_detail, seat.detail);
    // What there is nothing to say of leaves its room to what went wrong, and so do the figures of the
    // moment.
    const QString load = seat.problem.isEmpty() ? inUse(seat.load) : QString();
    for (const auto& [fact, text] : {std::pair{m_activity, seat.lastActivity}, std::pair{m_load, load},
                                     std::pair{m_handedIn, seat.handedIn}, std::pair{m_extra, seat.extra}}) {
        fact.value->setText(text);
        showFact(fact, !text.isEmpty());
    }
    m_files->setEnabled(seat.known);
    m_restart->setEnabled(seat.restartable);
    m_more->setReachable(seat.reachable);
    m_more->setEnterable(seat.running);
    setVisible(true);
}

QString SeatPanel::inUse(const ShownLoad& load)
{
    //: %1: "1.2 of 2"; %2: memory, "640 MB of 4 GB"
    return load.cpuOf.isEmpty() ? load.memoryOf : tr("%1 cores, %2").arg(load.cpuOf, load.memoryOf);
}

void SeatPanel::retranslate()
{
    m_activity.name->setText(tr("Last activity"));
    m_load.name->setText(tr("In use"));
    m_handedIn.name->setText(tr("Handed in"));
    m_extra.name->setText(tr("Extra time"));
    m_files->setText(tr("Files…"));
    m_restart->setText(tr("Restart"));
    m_extend->setText(tr("More time…"));
    m_more->retranslate();
}

} // namespace pupitre

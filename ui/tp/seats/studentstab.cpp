// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See studentstab.h.
#include "ui/tp/seats/studentstab.h"

#include "core/services/settings.h"
#include "ui/parts/emptystate.h"
#include "ui/tp/seats/seatboard.h"
#include "ui/tp/seats/seatfilter.h"
#include "ui/tp/seats/seatmodel.h"
#include "ui/tp/seats/seatpanel.h"
#include "ui/tp/seats/seattoolbar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
// The second: the table has one column more than where it was first remembered.
const QString columnsKey = QStringLiteral("tp/seatColumns2");
const QString viewKey = QStringLiteral("tp/view");
} // namespace

StudentsTab::StudentsTab(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_seats(new SeatModel(this)),
      m_filter(new SeatFilter(*m_seats, this)), m_toolbar(new SeatToolbar(this)),
      m_board(new SeatBoard(*m_filter, this)), m_panel(new SeatPanel(this)),
      m_empty(new EmptyState(Icon::People, this)), m_students(new QWidget(this))
{
    setObjectName(QStringLiteral("studentsTab"));
    build();
    wire();
    retranslate();
}

void StudentsTab::build()
{
    auto* beside = new QHBoxLayout;
    beside->setSpacing(12);
    beside->addWidget(m_board, 1);
    beside->addWidget(m_panel);
    auto* students = new QVBoxLayout(m_students);
    students->setContentsMargins(0, 0, 0, 0);
    students->setSpacing(10);
    students->addWidget(m_toolbar);
    students->addLayout(beside, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_students, 1);
    column->addWidget(m_empty, 1);
    m_students->hide();

    m_board->setColumns(m_settings.layout(columnsKey));
    if (m_settings.layout(viewKey) == "table") {
        m_board->show(SeatView::Table);
        m_toolbar->chooseView(SeatView::Table);
    }
}

void StudentsTab::wire()
{
    connect(m_seats, &SeatModel::countsChanged, this, [this] { m_toolbar->showCounts(m_seats->counts()); });
    connect(m_toolbar, &SeatToolbar::viewChanged, this, [this](SeatView view) {
        m_board->show(view);
        m_settings.setLayout(viewKey, view == SeatView::Table ? "table" : "wall");
    });
    connect(m_toolbar, &SeatToolbar::groupsChanged, m_filter, &SeatFilter::setGroups);
    connect(m_toolbar, &SeatToolbar::restartClicked, this, [this] { Q_EMIT restartAsked(chosen()); });
    connect(m_toolbar, &SeatToolbar::extendClicked, this, [this] { Q_EMIT extendAsked(chosen()); });
    connect(m_toolbar, &SeatToolbar::messageClicked, this, [this] { Q_EMIT messageAsked(chosen()); });
    connect(m_toolbar, &SeatToolbar::resetFileClicked, this, [this] { Q_EMIT resetFileAsked(chosen()); });
    connect(m_toolbar, &SeatToolbar::terminalClicked, this, [this] {
        if (const auto seats = chosen(); seats.size() == 1)
            Q_EMIT terminalAsked(seats.front());
    });
    connect(m_board, &SeatBoard::chosenChanged, this, &StudentsTab::refreshChosen);
    connect(m_board, &SeatBoard::opened, this, &StudentsTab::openSeat);
    connect(m_board, &SeatBoard::restartAsked, this,
            [this](const SeatId& seat) { Q_EMIT restartAsked({seat}); });
    connect(m_panel, &SeatPanel::closed, m_panel, &QWidget::hide);
    connect(m_panel, &SeatPanel::restartClicked, this, [this] { Q_EMIT restartAsked({m_panel->seat()}); });
    connect(m_panel, &SeatPanel::filesClicked, this, [this] { Q_EMIT filesAsked(m_panel->seat()); });
    connect(m_panel, &SeatPanel::extendClicked, this, [this] { Q_EMIT extendAsked({m_panel->seat()}); });
    connect(m_panel, &SeatPanel::messageClicked, this, [this] { Q_EMIT messageAsked({m_panel->seat()}); });
    connect(m_panel, &SeatPanel::resetFileClicked, this,
            [this] { Q_EMIT resetFileAsked({m_panel->seat()}); });
    connect(m_panel, &SeatPanel::terminalClicked, this, [this] { Q_EMIT terminalAsked(m_panel->seat()); });
}

void StudentsTab::forgetSeats()
{
    m_seats->setSeats({});
    m_panel->hide();
}

void StudentsTab::setSeats(const std::vector<Seat>& seats)
{
    m_seats->setSeats(seats);
    m_students->setVisible(count() > 0);
    m_empty->setVisible(count() == 0);
    refreshChosen();
}

void StudentsTab::setStatus(const TpStatus& status, Instant now)
{
    m_seats->setStatus(status, now);
    refreshChosen();
}

void StudentsTab::setGpuUse(const std::map<SeatId, double>& use)
{
    m_seats->setGpuUse(use);
}

void StudentsTab::setSearch(const QString& text)
{
    m_filter->setSearch(text);
}

void StudentsTab::showOnly(SeatGroup group)
{
    m_toolbar->chooseOnly(group);
}

int StudentsTab::count() const
{
    return m_seats->rowCount();
}

int StudentsTab::countIn(SeatGroup group) const
{
    return m_seats->countIn(group);
}

std::vector<SeatId> StudentsTab::chosen() const
{
    return m_board->chosen();
}

bool StudentsTab::leave()
{
    if (m_panel->isVisible()) {
        m_panel->hide();
        return true;
    }
    const bool any = !chosen().empty();
    m_board->chooseNone();
    return any;
}

void StudentsTab::remember()
{
    m_settings.setLayout(columnsKey, m_board->columns());
}

void StudentsTab::refreshChosen()
{
    const auto seats = chosen();
    ChosenSeats may{static_cast<int>(seats.size()), 0, 0, 0};
    for (const SeatId& seat : seats) {
        const int row = m_seats->rowOfSeat(seat);
        may.restartable += row >= 0 && m_seats->at(row).restartable ? 1 : 0;
        may.reachable += row >= 0 && m_seats->at(row).reachable ? 1 : 0;
        may.running += row >= 0 && m_seats->at(row).running ? 1 : 0;
    }
    m_toolbar->showChosen(may);
    Q_EMIT chosenChanged();
    if (m_panel->isHidden())
        return;
    const int row = m_seats->rowOfSeat(seats.size() == 1 ? seats.front() : m_panel->seat());
    if (row >= 0)
        m_panel->show(m_seats->at(row));
}

void StudentsTab::openSeat(const SeatId& seat)
{
    if (const int row = m_seats->rowOfSeat(seat); row >= 0)
        m_panel->show(m_seats->at(row));
}

void StudentsTab::retranslate()
{
    m_empty->show(
        {tr("Nobody in this course yet"),
         tr("Students come with the class list. Add them to the course and they appear here, one tile each."),
         {},
         {},
         {}});
    m_toolbar->retranslate();
    m_panel->retranslate();
}

} // namespace pupitre

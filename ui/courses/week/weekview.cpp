// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See weekview.h. Built anew when something of it changes, which is rare: nothing may move under the pointer
// because the seconds go by.
#include "ui/courses/week/weekview.h"

#include "ui/courses/week/loadcell.h"
#include "ui/courses/week/weekblock.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/pieces.h"
#include "ui/parts/symbolview.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int busyDay = 2; // stretch: an empty weekend takes half of the room of a day
constexpr int emptyDay = 1;
constexpr int columns = 7;
constexpr qsizetype mostConflicts = 4; // sentences: more would hide the week itself
} // namespace

WeekView::WeekView(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_nothing(new EmptyState(Icon::Calendar, this))
{
    setObjectName(QStringLiteral("weekView"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_nothing, 1);
    m_nothing->hide();
    connect(m_nothing, &EmptyState::secondaryClicked, this, [this] { Q_EMIT weekAsked(m_nearest); });
}

void WeekView::show(const Board& board, QDate nearest, const QString& searched)
{
    if (m_content != nullptr && board == m_board && nearest == m_nearest && searched == m_searched)
        return;
    m_board = board;
    m_nearest = nearest;
    m_searched = searched;
    rebuild();
}

void WeekView::rebuild()
{
    delete m_content;
    m_content = new QWidget(this);
    m_content->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // ends with what it holds
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (!m_board.conflicts.isEmpty())
        column->addWidget(makeConflicts(m_content));
    m_nothing->setVisible(m_board.isEmpty());
    if (m_board.isEmpty())
        sayNothing();
    else
        column->addWidget(makeDays(m_content));
    m_column->insertWidget(0, m_content, 0, m_board.isEmpty() ? Qt::Alignment() : Qt::AlignTop);
    m_content->show(); // the layout would do it a turn of the loop later: the week would flicker
}

void WeekView::sayNothing()
{
    //: %1: a week, "23 – 29 November 2026"
    const QString go = m_nearest.isValid() ? tr("Go to %1").arg(weekName(m_nearest)) : QString();
    if (m_searched.isEmpty())
        m_nothing->show(
            {tr("No TP in this week"),
             tr("Sessions and deadlines of every course stand here, with the load of each place."),
             {},
             go,
             {}});
    else
        m_nothing->show({tr("Nothing found in this week"),
                         tr("No session or deadline of this week belongs to “%1”.").arg(m_searched),
                         {},
                         go,
                         {}});
}

QWidget* WeekView::makeConflicts(QWidget* parent) const
{
    QFrame* card = makeCard(parent);
    card->setObjectName(QStringLiteral("weekConflicts"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 10, 16, 12);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    auto* sign = new SymbolView(iconInRow, card);
    sign->show(Icon::Warning, Tone::Warn);
    head->addWidget(sign);
    head->addWidget(
        makeLabel(tr("Too little for all at once", "times in which a place is short"), "card", card));
    head->addStretch();
    column->addLayout(head);
    for (const BoardConflict& conflict : m_board.conflicts.mid(0, mostConflicts)) {
        auto* line = new QHBoxLayout;
        line->setSpacing(12);
        auto* when = makeLabel(conflict.when, "strong", card);
        line->addWidget(when, 0, Qt::AlignTop);
        auto* sentence = makeParagraph(conflict.sentence, "body", card);
        sentence->setObjectName(QStringLiteral("weekConflict"));
        line->addWidget(sentence, 1);
        column->addLayout(line);
    }
    if (const auto more = m_board.conflicts.size() - mostConflicts; more > 0)
        column->addWidget(
            makeLabel(tr("%n more, marked below", "times in which a place is short", static_cast<int>(more)),
                      "muted", card));
    return card;
}

QWidget* WeekView::makeDays(QWidget* parent)
{
    QFrame* card = makeCard(parent);
    card->setObjectName(QStringLiteral("weekDays"));
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(1, 1, 1, 10);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(0);
    for (int i = 0; i < columns; ++i)
        addDay(*grid, i, card);
    addLoads(*grid, card);
    return card;
}

void WeekView::addDay(QGridLayout& grid, int column, QWidget* parent)
{
    const BoardDay& day = m_board.days[static_cast<std::size_t>(column)];
    auto* room = new QWidget(parent);
    room->setProperty("role", day.today ? "dayToday" : "day");
    room->setAttribute(Qt::WA_StyledBackground);
    auto* inDay = new QVBoxLayout(room);
    inDay->setContentsMargins(6, 8, 6, 12);
    inDay->setSpacing(6);
    //: a day of the week view; %1: "Mon 23"
    inDay->addWidget(makeLabel(day.today ? tr("%1 · today").arg(day.name) : day.name,
                               day.today ? "captionStrong" : "caption", room));
    for (const BoardBlock& one : day.blocks) {
        auto* block = new WeekBlock(one, room);
        inDay->addWidget(block);
        connect(block, &QAbstractButton::clicked, this, [this, tp = one.ref] { Q_EMIT opened(tp); });
    }
    inDay->addStretch();
    grid.addWidget(room, 0, column);
    grid.setColumnStretch(column, day.weekend && day.blocks.isEmpty() ? emptyDay : busyDay);
}

void WeekView::addLoads(QGridLayout& grid, QWidget* parent) const
{
    int row = 1;
    for (const BoardPlace& place : m_board.places) {
        grid.addWidget(makeRule(parent), row++, 0, 1, columns);
        auto* head = new QWidget(parent);
        auto* inHead = new QHBoxLayout(head);
        inHead->setContentsMargins(8, 8, 8, 4);
        inHead->setSpacing(8);
        auto* sign = new SymbolView(iconInText, head);
        sign->show(Icon::Places, Tone::Idle);
        inHead->addWidget(sign);
        auto* name = new ElidedLabel("strong", head);
        name->setText(place.name);
        inHead->addWidget(name);
        auto* facts = new ElidedLabel("small", head);
        facts->setObjectName(QStringLiteral("weekPlaceFacts"));
        facts->setText(place.facts);
        inHead->addWidget(facts, 1);
        grid.addWidget(head, row++, 0, 1, columns);
        for (int i = 0; i < columns; ++i) {
            const auto day = static_cast<std::size_t>(i);
            auto* cell = new QWidget(parent);
            auto* inCell = new QVBoxLayout(cell);
            inCell->setContentsMargins(8, 0, 8, 6);
            inCell->addWidget(new LoadCell(
                place.days[day], m_board.days[day].name + QStringLiteral(" · ") + place.name, cell));
            inCell->addStretch();
            grid.addWidget(cell, row, i);
        }
        ++row;
    }
}

} // namespace pupitre

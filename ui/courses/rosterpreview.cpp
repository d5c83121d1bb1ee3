// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See rosterpreview.h.
#include "ui/courses/rosterpreview.h"

#include "ui/courses/rosterlines.h"
#include "ui/courses/rostermodel.h"
#include "ui/parts/chip.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"
#include "ui/parts/table.h"
#include "ui/words/draftwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QTableView>

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{
constexpr int leastHeight = 128; // the header and three lines
constexpr int leastForReason = 200;
constexpr int mailWidth = 170;

QTableView* makeRosterTable(RosterModel& model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(QStringLiteral("rosterTable"));
    table->setAccessibleName(RosterPreview::tr("Class list"));
    table->setModel(&model);
    table->setItemDelegate(new RosterLines(table));
    dressTable(*table);
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the page has what room there is
    table->setMinimumHeight(leastHeight);
    constexpr std::array widths{56, 150, 92, mailWidth, 84};
    for (std::size_t column = 0; column < widths.size(); ++column) // the last takes what is left
        table->setColumnWidth(static_cast<int>(column), widths[column]);
    return table;
}
} // namespace

RosterPreview::RosterPreview(QWidget* parent)
    : QWidget(parent), m_model(new RosterModel(this)), m_message(new MessageBar(this)),
      m_ready(new Chip(this)), m_changed(new Chip(this)), m_known(new Chip(this)), m_remarks(new Chip(this)),
      m_leftOut(new Chip(this)), m_table(makeRosterTable(*m_model, this)),
      m_title(makeLabel(tr("Preview"), "card", this))
{
    m_message->setObjectName(QStringLiteral("rosterMessage"));
    connect(m_message, &MessageBar::actionClicked, this, [this] {
        if (m_asksColumns)
            Q_EMIT columnsAsked();
        else
            showNext();
    });
    auto* chips = new QHBoxLayout;
    chips->setSpacing(8);
    chips->addWidget(m_title);
    chips->addStretch();
    for (Chip* chip : {m_ready, m_changed, m_known, m_remarks, m_leftOut})
        chips->addWidget(chip);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_message);
    column->addLayout(chips);
    column->addWidget(m_table, 1);
    column->addStretch(); // without a table
}

void RosterPreview::show(const Roster& roster)
{
    m_model->setRoster(roster);
    const int ready = m_model->countOf(LineVerdict::Ready);
    m_ready->show(
        {m_model->rowCount() > 0 ? tr("%n ready", "lines", ready) : QString(), Tone::Ok, Icon::Done});
    showLines(roster);
}

void RosterPreview::show(const Roster& roster, const std::vector<EntryChange>& changes)
{
    m_model->setRoster(roster, changes);
    m_againstPeople = true;
    const int fresh = m_model->countOf(LineVerdict::Ready);
    m_ready->show(
        {m_model->rowCount() > 0 ? tr("%n new", "students", fresh) : QString(), Tone::Ok, Icon::Done});
    showLines(roster);
}

void RosterPreview::showLines(const Roster& roster)
{
    const int changed = m_model->countOf(LineVerdict::Changed);
    m_changed->show(
        {changed > 0 ? tr("%n changed", "students", changed) : QString(), Tone::Info, Icon::Pencil});
    const int known = m_model->countOf(LineVerdict::Known);
    const int remarks = m_model->countOf(LineVerdict::Remark);
    const int leftOut = m_model->countOf(LineVerdict::LeftOut);
    m_known->show(
        {known > 0 ? tr("%n already there", "students", known) : QString(), Tone::Idle, Icon::People});
    m_remarks->show(
        {remarks > 0 ? tr("%n with a remark", "lines", remarks) : QString(), Tone::Warn, Icon::Warning});
    m_leftOut->show(
        {leftOut > 0 ? tr("%n left out", "lines", leftOut) : QString(), Tone::Fail, Icon::Failed});
    m_table->setVisible(m_model->rowCount() > 0);
    m_title->setVisible(m_model->rowCount() > 0);
    fitColumns();
    showProblems(roster);
}

void RosterPreview::showProblems(const Roster& roster)
{
    m_asksColumns = std::any_of(roster.problems.begin(), roster.problems.end(), [](const RosterProblem& one) {
        return one.kind == RosterProblemKind::HeaderUnknown;
    });
    if (m_asksColumns)
        return m_message->show({Tone::Warn,
                                tr("The columns of this list are not recognised."),
                                tr("Say which one is the login, the mail or the student number."),
                                {},
                                tr("Columns…")});
    const int leftOut = m_model->countOf(LineVerdict::LeftOut);
    QStringList ofTheFile;
    for (const RosterProblem& problem : roster.problems) {
        if (problem.line == 0)
            ofTheFile << rosterSentence(problem);
    }
    if (leftOut == 0 && ofTheFile.isEmpty())
        return m_message->clear();
    QString what = leftOut > 0 ? tr("%n line(s) cannot be used.", "", leftOut) : ofTheFile.takeFirst();
    if (leftOut > 0)
        ofTheFile.prepend(tr("Nothing is dropped silently: correct the list, or go on without them."));
    m_message->show({Tone::Warn,
                     what,
                     ofTheFile.join(QLatin1Char(' ')),
                     {},
                     leftOut > 0 ? tr("Show the next") : QString()});
}

/// The reason needs the room more than the mail does; a column of groups only where there are groups.
void RosterPreview::fitColumns()
{
    const auto hide = [this](ListColumn column, bool hidden) {
        m_table->setColumnHidden(static_cast<int>(column), hidden);
    };
    hide(ListColumn::Group, !m_model->holdsGroups());
    hide(ListColumn::Mail, true);
    int taken = mailWidth;
    for (int column = 0; column + 1 < listColumns; ++column)
        taken += m_table->isColumnHidden(column) ? 0 : m_table->columnWidth(column);
    hide(ListColumn::Mail, m_againstPeople || width() - taken < leastForReason);
}

void RosterPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void RosterPreview::refuse(const Error& error)
{
    const ErrorWords words = wordsFor(error);
    m_message->show({Tone::Fail, words.what, words.todo, shown(error.detail), {}});
}

void RosterPreview::takeFocus()
{
    m_table->setFocus();
}

int RosterPreview::lines() const
{
    return m_model->rowCount();
}

void RosterPreview::showNext()
{
    const int next = m_model->nextToDecide(m_table->currentIndex().row());
    if (next < 0)
        return;
    m_table->setCurrentIndex(m_model->index(next, 0));
    m_table->scrollTo(m_model->index(next, 0), QAbstractItemView::PositionAtCenter);
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See journaltab.h.
#include "ui/tp/journal/journaltab.h"

#include "core/services/classroom/classroom.h"
#include "ui/parts/chip.h"
#include "ui/parts/pieces.h"
#include "ui/parts/table.h"
#include "ui/tp/journal/journalfilter.h"
#include "ui/tp/seats/tonecell.h"
#include "ui/words/errorwords.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr std::chrono::seconds followPause{5}; // a journal is read, not watched
constexpr std::size_t linesAtOnce = 500;       // some 10 ms of words
constexpr std::array journalWidths{150, 180, 360};
} // namespace

JournalTab::JournalTab(Classroom& classroom, QWidget* parent)
    : QWidget(parent), m_classroom(classroom), m_model(new JournalModel(this)),
      m_filter(new JournalFilter(*m_model, this)), m_problems(new FilterChip(this)),
      m_said(makeLabel({}, "muted", this)), m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("journalTab"));
    m_problems->setObjectName(QStringLiteral("filterProblems"));
    m_said->setObjectName(QStringLiteral("journalSaid"));
    m_table->setObjectName(QStringLiteral("journalTable"));
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(static_cast<int>(JournalColumn::Result), new ToneCell(m_table));
    dressTable(*m_table);
    for (std::size_t column = 0; column < journalWidths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), journalWidths[column]);

    auto* above = new QHBoxLayout;
    above->addWidget(m_problems);
    above->addStretch();
    above->addWidget(m_said);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(above);
    column->addWidget(m_table, 1);

    m_add.callOnTimeout(this, &JournalTab::addSome); // in every turn of the loop
    m_again.setInterval(followPause);
    m_again.callOnTimeout(this, &JournalTab::read);
    connect(m_problems, &QAbstractButton::toggled, this, [this](bool only) {
        m_filter->setScope(only ? JournalScope::Problems : JournalScope::Everything);
    });
    retranslate();
}

void JournalTab::showTp(const TpRef& tp)
{
    m_tp = tp;
    m_last = 0;
    m_reading = false;
    m_error.reset();
    m_come.clear();
    m_model->clear();
    say();
    if (isVisible())
        read();
}

void JournalTab::setSearch(const QString& text)
{
    m_filter->setSearch(text);
}

void JournalTab::read()
{
    if (m_reading || m_tp.tp.empty())
        return;
    m_reading = true;
    readJournal(m_classroom.places(), m_tp.courseRef(), m_last,
                {this, [this, tp = m_tp, after = m_last](const Result<std::vector<JournalLine>>& lines) {
                     if (tp != m_tp || after != m_last)
                         return; // another TP, or its words in another language, were asked for meanwhile
                     m_reading = false;
                     m_error = lines ? std::nullopt : std::optional<Error>(lines.error());
                     if (lines)
                         take(*lines);
                     say();
                 }});
}

void JournalTab::take(const std::vector<JournalLine>& lines)
{
    if (m_classroom.card(m_tp.courseRef()) == nullptr)
        return;
    for (const JournalLine& line : lines) {
        m_last = line.number;
        if (line.tp.empty() || line.tp == m_tp.tp.text()) // of this TP, and of the course as a whole
            m_come.push_back(line);
    }
    addSome();
}

void JournalTab::addSome()
{
    const CourseCard* card = m_classroom.card(m_tp.courseRef());
    const auto some = m_come.begin() + static_cast<std::ptrdiff_t>(std::min(linesAtOnce, m_come.size()));
    if (card != nullptr)
        m_model->add({m_come.begin(), some}, card->course);
    m_come.erase(m_come.begin(), some);
    if (m_come.empty())
        m_add.stop();
    else
        m_add.start();
    say();
}

void JournalTab::say()
{
    int problems = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        problems += m_model->isProblem(row) ? 1 : 0;
    const ChipLook look{tr("%n problem(s)", "", problems), Tone::Warn, Icon::Warning};
    m_problems->show(look);
    m_problems->setAccessibleName(look.text);
    if (m_error)
        return m_said->setText(wordsFor(*m_error).what);
    m_said->setText(m_reading || !m_come.empty() ? tr("The journal is being read…")
                                                 : tr("%n line(s)", "of a journal", m_model->rowCount()));
}

void JournalTab::retranslate()
{
    m_table->setAccessibleName(tr("Journal of this TP, newest first"));
    showTp(m_tp); // its words are made when a line comes
}

void JournalTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
    say();
    m_again.start();
}

void JournalTab::hideEvent(QHideEvent* event)
{
    m_again.stop();
    QWidget::hideEvent(event);
}

} // namespace pupitre

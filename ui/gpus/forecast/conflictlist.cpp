// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See conflictlist.h.
#include "ui/gpus/forecast/conflictlist.h"

#include "ui/gpus/forecast/conflictrow.h"
#include "ui/parts/pieces.h"

#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr std::size_t rowsAtOnce = 8; // a screen or two; each has several lines
} // namespace

ConflictList::ConflictList(QWidget* parent)
    : QFrame(parent), m_title(makeLabel({}, "card", this)), m_summary(makeParagraph({}, "muted", this)),
      m_more(makeButton({}, "conflictsMore", ButtonKind::Link, this))
{
    setObjectName(QStringLiteral("conflictList"));
    setProperty("role", "card");
    m_summary->setObjectName(QStringLiteral("forecastSummary"));
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_summary);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(42, 4, 16, 0);
    below->addWidget(m_more, 0, Qt::AlignLeft);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(1, 12, 1, 12);
    m_column->setSpacing(0);
    m_column->addLayout(head);
    m_column->addLayout(below);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] { showMore(m_rows.size() + rowsAtOnce); });
    retranslate();
}

void ConflictList::show(std::vector<ConflictLines> conflicts)
{
    if (conflicts == m_conflicts)
        return; // nothing is made anew under the pointer
    for (ConflictRow* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    m_conflicts = std::move(conflicts);
    showMore(rowsAtOnce);
}

void ConflictList::say(const QString& summary)
{
    m_summary->setText(summary);
}

void ConflictList::showMore(std::size_t count)
{
    for (std::size_t i = m_rows.size(); i < std::min(count, m_conflicts.size()); ++i) {
        auto* row = new ConflictRow(m_conflicts[i], this);
        m_column->insertWidget(m_column->count() - 1, row);
        row->show(); // at once: it may be given the focus
        m_rows.push_back(row);
        connect(row, &ConflictRow::shown, this, [this, i] { Q_EMIT shown(i); });
        connect(row, &ConflictRow::tpAsked, this, &ConflictList::tpAsked);
        connect(row, &ConflictRow::administratorAsked, this, &ConflictList::administratorAsked);
    }
    sayMore();
}

void ConflictList::choose(const std::vector<std::size_t>& conflicts)
{
    if (conflicts.empty())
        return;
    showMore(conflicts.back() + 1);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setChosen(std::ranges::find(conflicts, i) != conflicts.end());
    ConflictRow* first = m_rows[conflicts.front()];
    first->showButton().setFocus(Qt::OtherFocusReason);
    Q_EMIT revealed(first);
}

void ConflictList::sayMore()
{
    const auto left = static_cast<int>(m_conflicts.size() - m_rows.size());
    m_more->setText(tr("%n more", "times in which a place has not enough", left));
    m_more->setVisible(left > 0);
}

void ConflictList::retranslate()
{
    m_title->setText(tr("Conflicts"));
    sayMore();
}

} // namespace pupitre

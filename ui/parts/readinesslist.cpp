// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See readinesslist.h.
#include "ui/parts/readinesslist.h"

#include "ui/parts/elidedlabel.h"
#include "ui/parts/pieces.h"
#include "ui/parts/symbolview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr int readinessRowHeight = 36;
constexpr int factWidth = 216;  // usually; so that details stand below one another
constexpr int widestFact = 264; // French, in numbers
} // namespace

class ReadinessList::Row final : public QWidget
{
public:
    explicit Row(QWidget* parent) : QWidget(parent)
    {
        setFixedHeight(readinessRowHeight);
        m_symbol = new SymbolView(18, this);
        m_fact = new ElidedLabel("strong", this);
        m_detail = new ElidedLabel("small", this);
        m_action = makeButton({}, "readinessFix", ButtonKind::Link, this);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        row->addWidget(m_symbol);
        row->addWidget(m_fact, 1);
        row->addWidget(m_detail, 1);
        row->addWidget(m_action);
    }

    void show(const ReadinessRow& row)
    {
        m_symbol->show(row.symbol, row.tone);
        m_fact->setText(row.fact);
        m_detail->setText(row.detail);
        m_action->setText(row.action);
        m_action->setVisible(!row.action.isEmpty());
        setAccessibleName(row.fact + QStringLiteral(", ") + row.detail);
    }

    [[nodiscard]] int wantedFact() const
    {
        return m_detail->wholeText().isEmpty() ? 0 : m_fact->sizeHint().width();
    }
    void setFactWidth(int width)
    {
        const bool alone = m_detail->wholeText().isEmpty(); // then it may go on where the detail would be
        m_fact->setMinimumWidth(width);
        m_fact->setMaximumWidth(alone ? QWIDGETSIZE_MAX : width);
        m_detail->setVisible(!alone);
    }

    [[nodiscard]] QPushButton* action() const { return m_action; }

private:
    SymbolView* m_symbol;
    ElidedLabel* m_fact;
    ElidedLabel* m_detail;
    QPushButton* m_action;
};

ReadinessList::ReadinessList(QWidget* parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void ReadinessList::show(const QList<ReadinessRow>& rows)
{
    while (m_rows.size() < rows.size()) {
        const int index = static_cast<int>(m_rows.size());
        if (index > 0)
            m_column->addWidget(makeRule(this));
        auto* row = new Row(this);
        m_column->addWidget(row);
        m_rows.append(row);
        connect(row->action(), &QPushButton::clicked, this, [this, index] { Q_EMIT actionClicked(index); });
    }
    int width = factWidth;
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < rows.size());
        if (i >= rows.size())
            continue;
        m_rows[i]->show(rows[i]);
        width = std::max(width, std::min(m_rows[i]->wantedFact(), widestFact));
    }
    for (Row* row : m_rows)
        row->setFactWidth(width);
}

} // namespace pupitre

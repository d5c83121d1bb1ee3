// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See agendacard.h.
#include "ui/today/agendacard.h"

#include "ui/parts/elidedlabel.h"
#include "ui/parts/elidedlink.h"
#include "ui/parts/pieces.h"
#include "ui/parts/symbolview.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace pupitre
{

class AgendaCard::Row final : public QWidget
{
public:
    explicit Row(QWidget* parent)
        : QWidget(parent), m_title(new ElidedLink("agendaOpen", this)), m_chip(new Chip(this)),
          m_right(makeLabel({}, "small", this)), m_detail(new ElidedLabel("small", this)),
          m_bar(new QProgressBar(this)), m_number(makeLabel({}, "small", this)), m_counts(new QHBoxLayout)
    {
        setLook(*m_title, "weight", "text");
        m_bar->setTextVisible(false);
        auto* top = new QHBoxLayout;
        top->addWidget(m_title);
        top->addStretch(1);
        top->addWidget(m_chip);
        top->addWidget(m_right);
        auto* progress = new QHBoxLayout;
        progress->setSpacing(10);
        progress->addWidget(m_bar, 1);
        progress->addWidget(m_number);
        m_counts->setSpacing(6);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(16, 10, 16, 10);
        column->setSpacing(4);
        column->addLayout(top);
        column->addWidget(m_detail);
        column->addLayout(progress);
        column->addLayout(m_counts);
    }

    void show(const AgendaRow& row)
    {
        if (row == m_row)
            return;
        m_row = row;
        m_title->setWhole(row.title);
        m_chip->show(row.chip);
        m_right->setText(row.right);
        m_right->setVisible(!row.right.isEmpty());
        m_detail->setText(row.detail);
        m_bar->setVisible(row.done.has_value());
        m_number->setVisible(row.done.has_value());
        m_bar->setRange(0, std::max(1, row.total));
        m_bar->setValue(row.done.value_or(0));
        m_bar->setAccessibleName(row.number);
        m_number->setText(row.number);
        while (QLayoutItem* item = m_counts->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const ChipLook& look : row.counts) {
            auto* chip = new Chip(this);
            chip->show(look);
            m_counts->addWidget(chip);
        }
        if (!row.counts.isEmpty())
            m_counts->addStretch();
    }

    [[nodiscard]] QPushButton* title() const { return m_title; }
    [[nodiscard]] const TpRef& tp() const { return m_row.ref; }

private:
    AgendaRow m_row;
    ElidedLink* m_title;
    Chip* m_chip;
    QLabel* m_right;
    ElidedLabel* m_detail;
    QProgressBar* m_bar;
    QLabel* m_number;
    QHBoxLayout* m_counts;
};

AgendaCard::AgendaCard(Icon symbol, const char* name, QWidget* parent)
    : QFrame(parent), m_title(makeLabel({}, "card", this)), m_count(makeLabel({}, "small", this)),
      m_nothing(makeParagraph({}, "muted", this)), m_column(new QVBoxLayout(this))
{
    setObjectName(QLatin1String(name));
    setProperty("role", "card");
    auto* mark = new SymbolView(16, this);
    mark->show(symbol, Tone::Idle);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(8);
    head->addWidget(mark);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_count);
    m_nothing->setContentsMargins(16, 10, 16, 14);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(head);
    m_column->addWidget(makeRule(this));
    m_column->addWidget(m_nothing);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void AgendaCard::setTitle(const QString& title, const QString& nothing)
{
    m_title->setText(title);
    m_nothing->setText(nothing);
    setAccessibleName(title);
}

void AgendaCard::show(const QList<AgendaRow>& rows)
{
    while (m_rows.size() < rows.size()) {
        auto* row = new Row(this);
        m_column->addWidget(row);
        m_rows.append(row);
        connect(row->title(), &QPushButton::clicked, this, [this, row] { Q_EMIT opened(row->tp()); });
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < rows.size());
        if (i < rows.size())
            m_rows[i]->show(rows[i]);
    }
    m_nothing->setVisible(rows.isEmpty());
    m_count->setText(rows.isEmpty() ? QString() : QString::number(rows.size()));
}

} // namespace pupitre

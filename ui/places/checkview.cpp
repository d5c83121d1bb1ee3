// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See checkview.h.
#include "ui/places/checkview.h"

#include "ui/parts/pieces.h"
#include "ui/parts/symbolview.h"
#include "ui/parts/tone.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int titleWidth = 190;

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return Tone::Ok;
    case Verdict::Warn:
        return Tone::Warn;
    case Verdict::Fail:
        return Tone::Fail;
    case Verdict::NotApplicable:
        return Tone::Idle;
    }
    return Tone::Idle;
}
} // namespace

class CheckView::Row final : public QWidget
{
public:
    explicit Row(QWidget* parent) : QWidget(parent)
    {
        m_symbol = new SymbolView(16, this);
        m_title = makeParagraph({}, "strong", this);
        m_title->setFixedWidth(titleWidth);
        m_answer = makeParagraph({}, "", this);
        m_meaning = makeParagraph({}, "small", this);
        m_ask = makeParagraph({}, "small", this);
        m_ask->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(m_answer);
        words->addWidget(m_meaning);
        words->addWidget(m_ask);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(16, 8, 16, 8);
        row->setSpacing(10);
        row->addWidget(m_symbol, 0, Qt::AlignTop);
        row->addWidget(m_title, 0, Qt::AlignTop);
        row->addLayout(words, 1);
    }

    void show(const QModelIndex& index)
    {
        const Tone tone = toneOf(static_cast<Verdict>(index.data(CheckListModel::VerdictRole).toInt()));
        m_symbol->show(symbolOf(tone), tone);
        m_title->setText(index.data().toString());
        m_answer->setText(index.data(CheckListModel::AnswerRole).toString());
        put(*m_meaning, index.data(CheckListModel::MeaningRole).toString());
        const QString ask = index.data(CheckListModel::AdministratorRole).toString();
        put(*m_ask, ask.isEmpty() ? QString() : CheckView::tr("For the administrator: %1").arg(ask));
        setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    }

private:
    static void put(QLabel& label, const QString& text)
    {
        label.setText(text);
        label.setVisible(!text.isEmpty());
    }

    SymbolView* m_symbol;
    QLabel* m_title;
    QLabel* m_answer;
    QLabel* m_meaning;
    QLabel* m_ask;
};

CheckView::CheckView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("checkView"));
    m_summary = makeLabel({}, "strong", this);
    m_summary->setObjectName(QStringLiteral("checkSummary"));
    m_copy = makeButton(tr("Copy for the administrator"), "checkCopy", ButtonKind::Link, this);

    auto* rows = new QWidget;
    rows->setProperty("role", QStringLiteral("scrolled"));
    m_column = new QVBoxLayout(rows);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("checkScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(rows);
    QFrame* card = makeCard(this);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 4, 1, 4);
    inCard->addWidget(scroll);

    auto* head = new QHBoxLayout;
    head->addWidget(m_summary);
    head->addStretch();
    head->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(card, 1);

    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_model.administratorText()); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { fill(first, last); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to) { fill(from.row(), to.row()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        qDeleteAll(m_rows);
        m_rows.clear();
        fill(0, m_model.rowCount() - 1);
    });
    refresh();
}

void CheckView::follow(CheckRun* run)
{
    if (m_run != nullptr)
        m_run->disconnect(this);
    m_run = run;
    m_model.follow(run);
    if (run != nullptr)
        connect(run, &CheckRun::finished, this, &CheckView::refresh);
    refresh();
}

void CheckView::fill(int first, int last)
{
    for (int i = first; i <= last; ++i) {
        while (m_rows.size() <= i) {
            m_rows.append(new Row(this));
            m_column->insertWidget(m_column->count() - 1, m_rows.last());
        }
        m_rows[i]->show(m_model.index(i));
    }
    refresh();
}

void CheckView::refresh()
{
    const bool running = m_run != nullptr && m_run->running();
    m_summary->setText(m_run == nullptr ? QString()
                       : running        ? tr("Checking… %1").arg(m_model.summary())
                                        : m_model.summary());
    m_copy->setVisible(!running && !m_model.administratorText().isEmpty());
}

} // namespace pupitre

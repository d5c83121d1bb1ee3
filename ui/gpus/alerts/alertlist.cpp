// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See alertlist.h.
#include "ui/gpus/alerts/alertlist.h"

#include "ui/parts/chip.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/pieces.h"
#include "ui/parts/symbolview.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
bool isSameAlert(const Alert& one, const Alert& other)
{
    return one.kind == other.kind && one.host == other.host && one.gpu == other.gpu
           && one.owner == other.owner;
}
} // namespace

class AlertList::Row final : public QWidget
{
public:
    explicit Row(QWidget* parent)
        : QWidget(parent), m_symbol(new SymbolView(16, this)), m_about(new ElidedLabel("strong", this)),
          m_facts(new ElidedLabel("muted", this)), m_todo(makeParagraph({}, "small", this)),
          m_show(makeButton({}, "alertShow", ButtonKind::Link, this))
    {
        auto* head = new QHBoxLayout;
        head->setSpacing(8);
        head->addWidget(m_about, 1);
        head->addWidget(m_show);
        auto* words = new QVBoxLayout;
        words->setSpacing(1);
        words->addLayout(head);
        words->addWidget(m_facts);
        words->addWidget(m_todo);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 8, 0, 8);
        row->setSpacing(10);
        row->addWidget(m_symbol, 0, Qt::AlignTop);
        row->addLayout(words, 1);
    }

    void show(const AlertWords& words)
    {
        m_symbol->show(words.symbol, words.tone);
        m_about->setText(words.about);
        m_facts->setText(words.facts);
        m_todo->setText(words.todo);
        m_show->setText(AlertList::tr("Show", "an alert's GPU"));
        m_show->setAccessibleName(AlertList::tr("Show %1").arg(words.about));
    }
    [[nodiscard]] QPushButton& button() { return *m_show; }

private:
    SymbolView* m_symbol;
    ElidedLabel* m_about;
    ElidedLabel* m_facts;
    QLabel* m_todo;
    QPushButton* m_show;
};

AlertList::AlertList(QWidget* parent)
    : QFrame(parent), m_title(makeLabel({}, "card", this)), m_count(new Chip(this)),
      m_nothing(makeParagraph({}, "muted", this)), m_inside(new QWidget), m_column(new QVBoxLayout(m_inside))
{
    setObjectName(QStringLiteral("alertList"));
    setProperty("role", "card");
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_count);
    m_inside->setProperty("role", "scrolled");
    m_column->setContentsMargins(16, 0, 16, 4);
    m_column->setSpacing(0);
    m_column->addWidget(m_nothing);
    m_column->addStretch();
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_inside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, 6);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(area, 1);
    setMinimumHeight(120);
    retranslate();
}

void AlertList::show(const std::vector<Alert>& alerts, const std::vector<PlaceReadings>& places,
                     const OwnerNames& names, Instant now)
{
    if (!std::equal(alerts.begin(), alerts.end(), m_alerts.begin(), m_alerts.end(), isSameAlert))
        rebuild(alerts);
    m_alerts = alerts;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->show(alertWords(alerts[i], places, names, now));
    m_nothing->setVisible(alerts.empty());
    m_count->show(alerts.empty() ? ChipLook{}
                                 : ChipLook{QString::number(alerts.size()), Tone::Warn, Icon::Warning});
}

void AlertList::rebuild(const std::vector<Alert>& alerts)
{
    for (Row* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const Alert& alert : alerts) {
        auto* row = new Row(m_inside);
        m_column->insertWidget(m_column->count() - 1, row);
        m_rows.push_back(row);
        connect(&row->button(), &QPushButton::clicked, this,
                [this, host = alert.host, gpu = alert.gpu] { Q_EMIT shown(host, gpu); });
    }
}

void AlertList::retranslate()
{
    m_title->setText(tr("Alerts"));
    m_nothing->setText(tr("Nothing to look at: no GPU is held without use, too hot or silent."));
}

} // namespace pupitre

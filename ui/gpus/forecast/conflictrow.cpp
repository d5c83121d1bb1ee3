// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See conflictrow.h.
#include "ui/gpus/forecast/conflictrow.h"

#include "ui/parts/elidedlabel.h"
#include "ui/parts/pieces.h"
#include "ui/parts/symbolview.h"

#include <QBoxLayout>
#include <QPainter>

namespace pupitre
{

namespace
{
constexpr int rowEdge = 3;   // of one that is chosen
constexpr int linkLine = 24; // the line of a link, and of the words beside it

/// In the middle of the first line of words beside it, however many there are.
QLayout* besideFirstLine(Icon symbol, Tone tone, int pixels, int lineHeight, QWidget* parent)
{
    auto* mark = new SymbolView(pixels, parent);
    mark->show(symbol, tone);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, (lineHeight - pixels) / 2, 0, 0);
    column->addWidget(mark);
    column->addStretch();
    return column;
}
} // namespace

ConflictRow::ConflictRow(const ConflictLines& lines, QWidget* parent)
    : QWidget(parent),
      m_show(makeButton(tr("Show", "a conflict's time"), "conflictShow", ButtonKind::Link, this))
{
    setObjectName(QStringLiteral("conflictRow"));
    const QString when = lines.when + QStringLiteral(" · ") + lines.place;
    m_show->setAccessibleName(tr("Show %1").arg(when));
    auto* about = new ElidedLabel("strong", this);
    about->setText(when);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(about, 1);
    head->addWidget(m_show);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(head);
    words->addWidget(makeParagraph(lines.sentence, "muted", this));
    words->addSpacing(4);
    for (const WayOutLine& way : lines.ways)
        addWay(*words, way, when);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(10);
    row->addLayout(besideFirstLine(Icon::Warning, Tone::Warn, 16, linkLine, this));
    row->addLayout(words, 1);
    connect(m_show, &QPushButton::clicked, this, &ConflictRow::shown);
}

void ConflictRow::addWay(QVBoxLayout& column, const WayOutLine& way, const QString& when)
{
    const QString sentence =
        way.effect.isEmpty() ? way.sentence : way.sentence + QLatin1Char(' ') + way.effect;
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addLayout(besideFirstLine(Icon::ArrowRight, Tone::Idle, 12, linkLine, this));
    line->addWidget(makeParagraph(sentence, "body", this), 1);
    const bool byHand = way.kind == WayOutKind::Reserve;
    auto* go = makeButton(byHand ? tr("Write…") : tr("Open TP"), byHand ? "conflictWrite" : "conflictTp",
                          ButtonKind::Link, this);
    go->setAccessibleName(go->text() + QStringLiteral(": ") + when + QStringLiteral(", ") + way.sentence);
    line->addWidget(go, 0, Qt::AlignTop);
    column.addLayout(line);
    if (byHand)
        connect(go, &QPushButton::clicked, this, &ConflictRow::administratorAsked);
    else
        connect(go, &QPushButton::clicked, this, [this, tp = *way.tp] { Q_EMIT tpAsked(tp); });
}

void ConflictRow::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void ConflictRow::paintEvent(QPaintEvent*)
{
    if (!m_chosen)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), tokens().hover);
    painter.fillRect(QRect(0, 0, rowEdge, height()), tokens().accent);
}

} // namespace pupitre

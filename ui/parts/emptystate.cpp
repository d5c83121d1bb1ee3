// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See emptystate.h.
#include "ui/parts/emptystate.h"

#include "ui/parts/pieces.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int textWidth = 440;

/// The drawing above the words: a sheet on a desk, the page's symbol on it.
class Drawing final : public QWidget
{
public:
    Drawing(Icon symbol, QWidget* parent) : QWidget(parent), m_symbol(symbol) { setFixedSize(120, 84); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.line, 1.5));
        painter.setBrush(t.surface);
        painter.drawRoundedRect(QRectF(14.5, 4.5, 91, 66), 8, 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.infoBg);
        painter.drawRoundedRect(QRectF(24, 14, 34, 12), 4, 4);
        painter.setBrush(t.idleBg);
        painter.drawRoundedRect(QRectF(24, 32, 34, 8), 4, 4);
        painter.drawRoundedRect(QRectF(24, 46, 26, 8), 4, 4);
        painter.setPen(QPen(t.lineStrong, 1.5));
        painter.drawLine(QPointF(6, 76), QPointF(114, 76));
        paintIcon(painter, QRectF(68, 24, 28, 28), m_symbol, t.link);
    }

private:
    Icon m_symbol;
};
} // namespace

EmptyState::EmptyState(Icon symbol, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyState"));
    m_title = makeLabel({}, "heading", this);
    m_sentences = makeParagraph({}, "muted", this);
    m_sentences->setAlignment(Qt::AlignHCenter);
    m_sentences->setFixedWidth(textWidth);
    m_primary = makeButton({}, "emptyPrimary", ButtonKind::Primary, this);
    m_secondary = makeButton({}, "emptySecondary", ButtonKind::Default, this);
    m_link = makeButton({}, "emptyLink", ButtonKind::Link, this);
    setButtonSize(*m_primary, ButtonSize::Large);
    setButtonSize(*m_secondary, ButtonSize::Large);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch();

    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(new Drawing(symbol, this), 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_sentences, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addWidget(m_link, 0, Qt::AlignHCenter);
    column->addStretch(3);

    connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryClicked);
    connect(m_secondary, &QPushButton::clicked, this, &EmptyState::secondaryClicked);
    connect(m_link, &QPushButton::clicked, this, &EmptyState::linkClicked);
}

void EmptyState::show(const EmptyWords& words)
{
    m_title->setText(words.title);
    m_sentences->setText(words.sentences);
    m_sentences->setFixedHeight(
        m_sentences->heightForWidth(textWidth)); // an aligned label forgets how it wraps
    for (const auto& [button, text] :
         {std::pair{m_primary, words.primary}, {m_secondary, words.secondary}, {m_link, words.link}}) {
        button->setText(text);
        button->setVisible(!text.isEmpty());
    }
}

} // namespace pupitre

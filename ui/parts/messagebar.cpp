// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See messagebar.h. The left edge is painted: a style sheet cannot have one with round corners.
#include "ui/parts/messagebar.h"

#include "ui/parts/pieces.h"
#include "ui/parts/tone.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>

namespace pupitre
{

namespace
{
constexpr int barEdge = 3;
constexpr int mostDetailLines = 8;
} // namespace

MessageBar::MessageBar(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("messageBar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide(); // its parts are made by the first message: most pages never have one, and start-up would pay for
            // them
}

void MessageBar::build()
{
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::RichText); // what comes from others is escaped in say()
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_act = makeButton({}, "messageAction", ButtonKind::Default, this);
    m_actLink = makeButton({}, "messageLink", ButtonKind::Link, this);
    m_actLink->setFixedHeight(24); // level with the sign that closes
    m_unfold = makeButton({}, "messageDetails", ButtonKind::Ghost, this);
    m_copy = makeButton({}, "messageCopy", ButtonKind::Ghost, this);
    for (QPushButton* button : {m_act, m_unfold, m_copy})
        setButtonSize(*button, ButtonSize::Compact);
    setButtonSymbol(*m_copy, Icon::Copy, ButtonKind::Ghost);
    m_close = makeIconButton(Icon::Close, {}, "messageClose", this);
    setLook(*m_close, "scale", QStringLiteral("small"));
    m_close->setIconSize({12, 12});
    m_details = new QPlainTextEdit(this);
    m_details->setObjectName(QStringLiteral("messageDetailText"));
    setLook(*m_details, "role", QStringLiteral("details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_act);
    row->addWidget(m_unfold);
    row->addWidget(m_copy);
    row->addStretch();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(barEdge + 12 + iconInRow + 10, 7, 10, 7);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_text, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_actLink, 0, 1, Qt::AlignTop);
    grid->addWidget(m_close, 0, 2, Qt::AlignTop);
    grid->addLayout(row, 1, 0, 1, 3);
    grid->addWidget(m_details, 2, 0, 1, 3);

    connect(m_act, &QPushButton::clicked, this, &MessageBar::actionClicked);
    connect(m_actLink, &QPushButton::clicked, this, &MessageBar::actionClicked);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    connect(m_unfold, &QPushButton::clicked, this, [this] { fold(m_details->isHidden()); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_message.what + QLatin1Char('\n') + m_message.details);
    });
}

void MessageBar::show(const Message& message)
{
    if (m_text == nullptr)
        build();
    m_message = message;
    const bool folded = !message.details.isEmpty();
    const bool acts = !message.action.isEmpty();
    m_act->setText(message.action);
    m_actLink->setText(message.action);
    m_act->setVisible(acts && folded);
    m_actLink->setVisible(acts && !folded);
    m_unfold->setVisible(folded);
    m_copy->setVisible(folded);
    m_details->setPlainText(message.details);
    const auto lines = static_cast<int>(message.details.count(QLatin1Char('\n'))) + 1;
    m_details->setFixedHeight(qMin(lines, mostDetailLines) * 18 + 24);
    fold(false);
    say();
    setAccessibleName(message.what);
    setAccessibleDescription(message.meaning);
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    m_message = {};
    hide();
}

void MessageBar::fold(bool open)
{
    m_details->setVisible(open);
    m_unfold->setText(open ? tr("Hide details") : tr("Details"));
    setButtonSymbol(*m_unfold, open ? Icon::ChevronUp : Icon::ChevronDown, ButtonKind::Ghost);
}

void MessageBar::say()
{
    m_copy->setText(tr("Copy"));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    m_details->setAccessibleName(tr("Technical details"));
    // Long sentences get a line of their own; short ones follow at once, as one reads.
    const QString& meaning = m_message.meaning;
    const bool apart = !m_message.details.isEmpty() || m_message.what.size() + meaning.size() > 110;
    m_text->setText(
        QStringLiteral(
            "<span style=\"font-weight:600;color:%1\">%2</span>%3<span style=\"color:%4\">%5</span>")
            .arg(tokens().text.name(), m_message.what.toHtmlEscaped(),
                 apart && !meaning.isEmpty() ? QStringLiteral("<br>") : QStringLiteral(" "),
                 tokens().text2.name(), meaning.toHtmlEscaped()));
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (m_text == nullptr)
        return;
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LanguageChange)
        say(); // colours inside rich text do not follow by themselves
}

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColours colours = coloursOf(m_message.tone);
    QPainterPath shape;
    shape.addRoundedRect(rect(), 8, 8);
    painter.setClipPath(shape);
    painter.fillRect(rect(), colours.tint);
    painter.fillRect(QRect(0, 0, barEdge, height()), colours.word);
    painter.setClipping(false);
    // Beside the first line, wherever the layout put it.
    const int line = m_text->y() + m_text->fontMetrics().lineSpacing() / 2;
    paintIcon(painter, QRect(barEdge + 12, line - iconInRow / 2, iconInRow, iconInRow),
              symbolOf(m_message.tone), colours.word);
}

} // namespace pupitre

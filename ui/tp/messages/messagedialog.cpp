// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See messagedialog.h.
#include "ui/tp/messages/messagedialog.h"

#include "core/domain/seatmessage.h"
#include "ui/parts/pieces.h"
#include "ui/tp/messages/messagewords.h"
#include "ui/tp/seats/seatnames.h"
#include "ui/words/text.h"

#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace pupitre
{

namespace
{
constexpr int linesSeen = 4;
} // namespace

MessageDialog::MessageDialog(const Course& course, const std::vector<SeatId>& seats,
                             std::function<void(const std::string&)> send, QWidget* parent)
    : SeatDialog("messageDialog", tr("Message"), parent), m_send(std::move(send))
{
    build(tr("Message to %n student(s)", "", static_cast<int>(seats.size())), someNames(course, seats));
    describe();
}

void MessageDialog::build(const QString& whom, const QString& names)
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("messageLines"));
    m_text->setAccessibleName(tr("Text of the message"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * linesSeen + 20);
    m_room = makeParagraph({}, "small", this);
    m_room->setObjectName(QStringLiteral("messageRoom"));
    m_sendButton = makeButton(tr("Send"), "messageSend", ButtonKind::Primary, this);
    setButtonSymbol(*m_sendButton, Icon::Send, ButtonKind::Primary);

    QVBoxLayout& column = beginColumn(whom, names);
    column.addWidget(m_text);
    column.addWidget(m_room);
    column.addWidget(makeParagraph(tr("It appears on every terminal they have open. Who comes in later, "
                                      "before the session is over, sees it then."),
                                   "muted", this));
    endColumn("messageCancel", m_sendButton);

    const QKeySequence keys(Qt::CTRL | Qt::Key_Return);
    m_sendButton->setToolTip(keys.toString(QKeySequence::NativeText));
    connect(new QShortcut(keys, this), &QShortcut::activated, this, &MessageDialog::sendIfSound);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessageDialog::describe);
    connect(m_sendButton, &QPushButton::clicked, this, &MessageDialog::sendIfSound);
    m_text->setFocus();
}

void MessageDialog::describe()
{
    const auto checked = checkedMessage(toStd(m_text->toPlainText()));
    m_sendButton->setEnabled(checked.has_value());
    m_room->setText(messageRoomText(toStd(m_text->toPlainText())));
}

void MessageDialog::sendIfSound()
{
    const auto checked = checkedMessage(toStd(m_text->toPlainText()));
    if (!checked)
        return;
    m_send(*checked);
    accept();
}

} // namespace pupitre

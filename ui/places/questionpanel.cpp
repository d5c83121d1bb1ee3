// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See questionpanel.h.
#include "ui/places/questionpanel.h"

#include "ui/look/fonts.h"
#include "ui/parts/pieces.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace pupitre
{

QuestionPanel::QuestionPanel(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("questionPanel"));
    setProperty("role", QStringLiteral("card"));
    m_title = makeParagraph({}, "card", this);
    m_meaning = makeParagraph({}, "muted", this);
    m_fingerprint = new QLineEdit(this);
    m_fingerprint->setObjectName(QStringLiteral("fingerprint"));
    m_fingerprint->setReadOnly(true);
    m_fingerprint->setFont(mono());
    m_fingerprint->setAccessibleName(tr("Fingerprint of the host key"));
    m_secret = new QLineEdit(this);
    m_secret->setObjectName(QStringLiteral("secret"));
    m_remember = new QCheckBox(tr("Keep it in the keychain of this session"), this);
    m_remember->setObjectName(QStringLiteral("remember"));
    m_yes = makeButton({}, "questionYes", ButtonKind::Primary, this);
    m_no = makeButton({}, "questionNo", ButtonKind::Default, this);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_meaning);
    column->addWidget(m_fingerprint);
    column->addWidget(m_secret);
    column->addWidget(m_remember);
    column->addLayout(buttons);

    connect(m_yes, &QPushButton::clicked, this, [this] { say(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { say(false); });
    connect(m_secret, &QLineEdit::returnPressed, this, [this] { say(true); });
    hide();
}

void QuestionPanel::show(const Question& question)
{
    m_question = question;
    const bool trust = asksForTrust();
    m_title->setText(questionSentence(question));
    m_meaning->setText(
        trust ? tr(
            "This computer has never met this host. Compare the fingerprint with the one your administrator "
            "gives you: if they are equal, nobody stands between you and the host.")
        : question.attempt > 1 ? tr("That was not accepted. Please try again.")
        : question.kind == QuestionKind::KeyPassphrase
            ? tr("It opens the key on this computer and is sent nowhere.")
            : tr("It is sent to the host over the encrypted connection and written nowhere."));
    m_fingerprint->setVisible(trust);
    m_fingerprint->setText(trust ? shown(question.keyType + ' ' + question.fingerprint) : QString());
    m_secret->setVisible(!trust);
    m_secret->clear();
    m_secret->setEchoMode(question.hidden ? QLineEdit::Password : QLineEdit::Normal);
    m_secret->setAccessibleName(m_title->text());
    // The server's own questions may be one-time codes; keeping those would be wrong.
    m_remember->setVisible(!trust && question.kind != QuestionKind::KeyboardInteractive);
    m_remember->setChecked(false);
    m_yes->setText(trust ? tr("Trust this host") : tr("Continue"));
    m_no->setText(trust ? tr("Do not connect") : tr("Cancel"));
    setVisible(true);
    if (trust)
        m_yes->setFocus(Qt::OtherFocusReason);
    else
        m_secret->setFocus(Qt::OtherFocusReason);
}

void QuestionPanel::say(bool yes)
{
    Answer answer;
    answer.accepted = yes;
    if (yes && !asksForTrust()) {
        answer.text = m_secret->text().toStdString();
        answer.remember = m_remember->isChecked();
    }
    m_secret->clear();
    hide();
    Q_EMIT answered(m_question.id, answer);
}

} // namespace pupitre

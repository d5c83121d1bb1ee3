// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See letterdialog.h.
#include "ui/parts/letterdialog.h"

#include "ui/look/language.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/formrow.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pieces.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace pupitre
{

namespace
{
constexpr QSize letterSize{640, 560};
// A mail page in a browser gets the link inside another one, where each % becomes three characters, and
// servers take addresses of 8 KiB.
constexpr qsizetype longestLink = 4000;
constexpr int languageWidth = 130;
} // namespace

bool isMailAddress(const QString& text)
{
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    return at > 0 && at == text.lastIndexOf(QLatin1Char('@')) && at < text.size() - 1
           && std::all_of(text.begin(), text.end(), [](QChar c) {
                  return c.isLetterOrNumber() || QStringLiteral("@.-_+").contains(c);
              });
}

QUrl mailLink(const Letter& letter)
{
    QByteArray link = "mailto:";
    QByteArrayList to;
    for (const QString& address : letter.to)
        if (isMailAddress(address))
            to << QUrl::toPercentEncoding(address, "@");
    link += to.join(',') + "?subject=" + QUrl::toPercentEncoding(letter.subject.simplified());
    QString body = letter.body;
    body.remove(QLatin1Char('\r')).replace(QLatin1Char('\n'), QStringLiteral("\r\n"));
    if (!body.isEmpty())
        link += "&body=" + QUrl::toPercentEncoding(body);
    return QUrl::fromEncoded(link, QUrl::StrictMode);
}

LetterDialog::LetterDialog(const QString& heading, const QString& note, const Letter& letter, QWidget* over)
    : QDialog(over->window()), m_to(letter.to), m_subject(new QLineEdit(letter.subject, this)),
      m_body(new QPlainTextEdit(letter.body, this)), m_bar(new MessageBar(this)),
      m_open([](const QUrl& link) { return QDesktopServices::openUrl(link); })
{
    setObjectName(QStringLiteral("letterDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading);
    build(heading, note);
    resize(letterSize);
    m_body->setFocus();
}

void LetterDialog::build(const QString& heading, const QString& note)
{
    m_bar->setObjectName(QStringLiteral("letterBar"));
    m_subject->setObjectName(QStringLiteral("letterSubject"));
    m_body->setObjectName(QStringLiteral("letterBody"));
    m_body->setAccessibleName(tr("Text"));
    m_body->setTabChangesFocus(true);
    auto* subject = new FormRow(m_subject, this);
    subject->setName(tr("Subject"));
    auto* close = makeButton(tr("Close"), "letterClose", ButtonKind::Ghost, this);
    auto* copyIt = makeButton(tr("Copy"), "letterCopy", ButtonKind::Default, this);
    auto* mailIt = makeButton(tr("Open in mail program…"), "letterMail", ButtonKind::Primary, this);
    for (QPushButton* button : {close, copyIt, mailIt})
        button->setAutoDefault(false); // Return in the subject sends nothing
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(close);
    buttons->addStretch();
    buttons->addWidget(copyIt);
    buttons->addWidget(mailIt);
    auto* acts = new QWidget(this);
    m_acts = new FlowLayout(8, 8, acts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeParagraph(heading, "heading", this));
    column->addWidget(makeParagraph(note, "muted", this));
    column->addWidget(m_bar);
    m_heads = new QHBoxLayout;
    m_heads->setSpacing(12);
    m_heads->addWidget(subject, 1);
    column->addLayout(m_heads);
    column->addWidget(m_body, 1);
    column->addWidget(acts);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(copyIt, &QPushButton::clicked, this, &LetterDialog::copy);
    connect(mailIt, &QPushButton::clicked, this, &LetterDialog::mail);
}

QPushButton& LetterDialog::addAct(const QString& text, const char* name)
{
    auto* button = makeButton(text, name, ButtonKind::Default, this);
    button->setAutoDefault(false);
    m_acts->addWidget(button);
    return *button;
}

void LetterDialog::offerLanguages(std::function<Letter(const QString&)> write)
{
    auto* languages = new QComboBox(this);
    languages->setObjectName(QStringLiteral("letterLanguage"));
    for (const char* language : {"en", "fr"}) // each by its own name: who reads it knows that
        languages->addItem(language == QLatin1String("fr") ? QStringLiteral("Français")
                                                           : QStringLiteral("English"),
                           QLatin1String(language));
    languages->setCurrentIndex(languages->findData(Language::ofWindow()));
    auto* row = new FormRow(languages, this);
    row->setName(tr("Language"));
    row->setFixedWidth(languageWidth);
    m_heads->addWidget(row);
    setTabOrder(m_subject, languages);
    setTabOrder(languages, m_body);
    connect(languages, &QComboBox::currentIndexChanged, this, [this, languages, write = std::move(write)] {
        const Letter letter = write(languages->currentData().toString());
        m_subject->setText(letter.subject);
        QTextCursor cursor(m_body->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(letter.body);
        m_body->moveCursor(QTextCursor::Start);
    });
}

void LetterDialog::tell(const Message& message)
{
    m_bar->show(message);
}

Letter LetterDialog::letter() const
{
    return {m_to, m_subject->text(), m_body->toPlainText()};
}

void LetterDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_body->toPlainText());
    tell({Tone::Ok, tr("The text is on the clipboard."), {}, {}, {}});
}

void LetterDialog::mail()
{
    Letter sent = letter();
    const bool whole = mailLink(sent).toEncoded().size() <= longestLink;
    if (!whole) {
        QGuiApplication::clipboard()->setText(sent.body);
        sent.body.clear();
    }
    if (!m_open(mailLink(sent)))
        return tell({Tone::Warn,
                     tr("No mail program could be opened."),
                     tr("Copy the text, and write to them as you usually do."),
                     {},
                     {}});
    if (whole)
        return tell({Tone::Info, tr("Your mail program has the text; you send it there."), {}, {}, {}});
    tell({Tone::Info,
          tr("The text is too long to be handed over, and is on the clipboard."),
          tr("Paste it into the mail that was opened."),
          {},
          {}});
}

} // namespace pupitre

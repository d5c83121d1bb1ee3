// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A letter as a person sends it: what a mail program is given says what is in the window and nothing else,
// whatever stands in it; a long one goes by the clipboard.
#include "ui/parts/letterdialog.h"
#include "tests/qtprogram.h"

#include "tests/ui/judge.h"
#include "tests/ui/pictures.h"
#include "ui/parts/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QUrlQuery>

using namespace pupitre;

namespace
{

/// As a mail program reads it: what lies between the delimiters, decoded once.
QList<std::pair<QString, QString>> headersOf(const QUrl& link)
{
    QList<std::pair<QString, QString>> headers;
    for (const QByteArray& header : link.query(QUrl::FullyEncoded).toUtf8().split('&'))
        headers.append({QString::fromUtf8(header.left(header.indexOf('='))),
                        QUrl::fromPercentEncoding(header.mid(header.indexOf('=') + 1))});
    return headers;
}

struct Written {
    explicit Written(const QString& body)
        : dialog(new LetterDialog(QStringLiteral("For the administrator"),
                                  QStringLiteral("Change the text as you like."),
                                  {{}, QStringLiteral("GPUs for TPs"), body}, &window))
    {
        dialog->setOpener([this](const QUrl& link) {
            opened = link;
            return hasProgram;
        });
        QGuiApplication::clipboard()->clear();
        window.show();
        dialog->open();
    }

    void click(const char* button) const
    {
        QTest::mouseClick(dialog->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    }
    [[nodiscard]] QPlainTextEdit& body() const { return *dialog->findChild<QPlainTextEdit*>("letterBody"); }
    [[nodiscard]] QString said() const { return dialog->findChild<MessageBar*>()->message().what; }
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    QWidget window;
    LetterDialog* dialog; // of the window
    QUrl opened;
    bool hasProgram = true;
};

} // namespace

class LetterDialogTest final : public QObject
{
    Q_OBJECT
    Pictures m_pictures;

private Q_SLOTS:
    void init() { m_pictures.use(QStringLiteral("en"), false); }

    void keepsEveryCharacterInItsPlace()
    {
        const QString odd = QStringLiteral("a&bcc=x@evil.example?b#c%0D%0A+é€ “q”");
        const Letter letter{
            {QStringLiteral("ana@lab.example")}, odd + QStringLiteral("\r\nBcc: x@evil.example"), odd};
        const QUrl link = mailLink(letter);
        QVERIFY(link.isValid());
        QCOMPARE(link.scheme(), QStringLiteral("mailto"));
        QCOMPARE(link.path(), QStringLiteral("ana@lab.example"));
        QVERIFY(!link.hasFragment());
        const auto headers = headersOf(link);
        QCOMPARE(headers.size(), 2);
        QCOMPARE(headers[0].first, QStringLiteral("subject"));
        QCOMPARE(headers[0].second, odd + QStringLiteral(" Bcc: x@evil.example")); // one line
        QCOMPARE(headers[1].first, QStringLiteral("body"));
        QCOMPARE(headers[1].second, odd);
    }

    void endsLinesAsMailDoes()
    {
        const QUrl link = mailLink({{}, QStringLiteral("s"), QStringLiteral("one\ntwo\r\nthree")});
        QCOMPARE(link.toEncoded(), QByteArray("mailto:?subject=s&body=one%0D%0Atwo%0D%0Athree"));
    }

    void writesToAddressesOrLeavesItOpen()
    {
        for (const char* to : {"a@b.example,c@d.example", "a@b.example?cc=c", "a b@c.example", "nobody", "a@",
                               "@b.example", "a@b@c", "Ana <a@b.example>", "a@b.example\r\nBcc: c"})
            QCOMPARE(mailLink({{QLatin1String(to)}, QStringLiteral("s"), {}}).toEncoded(),
                     QByteArray("mailto:?subject=s"));
        const QStringList group{QStringLiteral("a+1@b.example"), QStringLiteral("no"),
                                QStringLiteral("élodie@b.example")};
        QCOMPARE(mailLink({group, QStringLiteral("s"), {}}).toEncoded(),
                 QByteArray("mailto:a%2B1@b.example,%C3%A9lodie@b.example?subject=s"));
    }

    void handsOverWhatThePersonMadeOfIt()
    {
        Written letter(QStringLiteral("Dear administrator,\n"));
        letter.body().moveCursor(QTextCursor::End);
        QTest::keyClicks(&letter.body(), QStringLiteral("40 GPUs & thanks"));
        letter.click("letterMail");
        QCOMPARE(headersOf(letter.opened)[1].second,
                 QStringLiteral("Dear administrator,\r\n40 GPUs & thanks"));
        QVERIFY(Written::clipboard().isEmpty());
        letter.click("letterCopy");
        QCOMPARE(Written::clipboard(), QStringLiteral("Dear administrator,\n40 GPUs & thanks"));
        QVERIFY(letter.said().contains(QStringLiteral("clipboard")));
    }

    void isWrittenInTheLanguageOfWhoReadsIt()
    {
        Written letter(QStringLiteral("Hello"));
        letter.dialog->offerLanguages([](const QString& language) {
            return Letter{{}, QStringLiteral("Objet"), QStringLiteral("Text in ") + language};
        });
        QTest::keyClicks(&letter.body(), QStringLiteral("Mine. "));
        auto* languages = letter.dialog->findChild<QComboBox*>("letterLanguage");
        QCOMPARE(languages->currentText(), QStringLiteral("English"));
        QTest::keyClick(languages, Qt::Key_Down);
        QCOMPARE(letter.body().toPlainText(), QStringLiteral("Text in fr"));
        QCOMPARE(letter.dialog->letter().subject, QStringLiteral("Objet"));
        letter.body().undo(); // what was typed is not lost
        QCOMPARE(letter.body().toPlainText(), QStringLiteral("Mine. Hello"));
    }

    void takesALongTextByTheClipboard()
    {
        const QString all = QString(QStringLiteral("Tue 14:00 - 16:00: 40 GPUs\n")).repeated(200);
        Written letter(all);
        letter.click("letterMail");
        QCOMPARE(letter.opened.toEncoded(), QByteArray("mailto:?subject=GPUs%20for%20TPs"));
        QCOMPARE(Written::clipboard(), all);
        QVERIFY(letter.said().contains(QStringLiteral("clipboard")));
    }

    void saysWhereThereIsNoMailProgram()
    {
        Written letter(QStringLiteral("text"));
        letter.hasProgram = false;
        letter.click("letterMail");
        QCOMPARE(letter.dialog->findChild<MessageBar*>()->message().tone, Tone::Warn);
        QVERIFY(letter.dialog->isVisible());
    }

    void looksRight_data() { Pictures::addRows(); }
    void looksRight()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        m_pictures.use(language, dark);
        Written letter(QStringLiteral("Dear administrator,\n\n– Tue 1 Dec, 14:00 – 16:00: 40 GPUs\n"));
        static_cast<void>(letter.dialog->addAct(QStringLiteral("Save as calendar…"), "calendarAct"));
        letter.dialog->offerLanguages([](const QString&) { return Letter{}; });
        letter.click("letterCopy");
        m_pictures.take(*letter.dialog, QStringLiteral("letter"));
        letter.dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(letter.dialog));
        QCOMPARE(tabFaultsOf(*letter.dialog), QStringList());
    }
};

PUPITRE_QTEST(LetterDialogTest)
#include "letterdialog.moc"

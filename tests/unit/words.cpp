// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every error kind, every answer of the place check and every state has its words, in both languages.
#include "ui/words/agewords.h"
#include "ui/words/checkwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace pupitre;

class WordsTest final : public QObject
{
    Q_OBJECT

    QTranslator m_translator;

    void speak(const QString& language)
    {
        QCoreApplication::removeTranslator(&m_translator);
        QVERIFY(m_translator.load(QStringLiteral(":/i18n/pupitre_") + language));
        QCoreApplication::installTranslator(&m_translator);
    }

private Q_SLOTS:
    void everyErrorHasItsSentences()
    {
        speak(QStringLiteral("en"));
        std::vector<ErrorWords> english;
        for (const ErrorKind kind : allErrorKinds()) {
            const ErrorWords words = wordsFor(Error{kind, "lab", "detail"});
            for (const QString& sentence : {words.what, words.meaning, words.todo})
                QVERIFY2(sentence.endsWith(QLatin1Char('.')) && !sentence.contains(QLatin1Char('%')),
                         wireName(kind));
            english.push_back(words);
        }
        speak(QStringLiteral("fr"));
        for (const ErrorKind kind : allErrorKinds()) {
            const ErrorWords words = wordsFor(Error{kind, "lab", "detail"});
            const ErrorWords& before = english[static_cast<std::size_t>(kind)];
            QVERIFY2(words.what != before.what && words.meaning != before.meaning
                         && words.todo != before.todo,
                     wireName(kind));
            QVERIFY2(before.what.contains(QStringLiteral("lab"))
                         == words.what.contains(QStringLiteral("lab")),
                     wireName(kind));
        }
    }

    void agesAreWholeWords()
    {
        using namespace std::chrono_literals;
        const Instant now = *instantFromIso("2026-11-23T12:00:00Z");
        speak(QStringLiteral("en"));
        QCOMPARE(seenAgo(now - 59s, now), QStringLiteral("seen just now"));
        QCOMPARE(seenAgo(now + 5s, now), QStringLiteral("seen just now")); // the clocks differ a little
        QCOMPARE(seenAgo(now - 1min, now), QStringLiteral("seen 1 minute ago"));
        QCOMPARE(seenAgo(now - 2h - 59min, now), QStringLiteral("seen 2 hours ago"));
        QCOMPARE(seenAgo(now - 13 * 24h, now), QStringLiteral("seen 13 days ago"));
        QCOMPARE(seenAgo(Instant{}, now), QStringLiteral("never seen"));
        QVERIFY(seenAgo(now - 50 * 24h, now).contains(QStringLiteral("2026")));
        speak(QStringLiteral("fr"));
        QCOMPARE(seenAgo(now - 2h, now), QStringLiteral("vu il y a 2 heures"));
        QCOMPARE(seenAgo(now - 24h, now), QStringLiteral("vu il y a 1 jour"));
    }

    void everyCheckAnswerHasItsWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("fr") << QStringLiteral("fr");
    }
    void everyCheckAnswerHasItsWords()
    {
        QFETCH(const QString, language);
        speak(language);
        for (const auto& [id, reason] : allCheckReasons()) {
            CheckItem item;
            item.id = id;
            item.verdict = reason.empty() ? Verdict::Ok : Verdict::Warn;
            item.reason = reason;
            item.facts = {{"name", "podman"}, {"fingerprint", "SHA256:x"}};
            const CheckWords words = wordsFor(item);
            const std::string where = std::string(wireName(id)) + " " + reason;
            QVERIFY2(!words.title.isEmpty() && !words.answer.isEmpty(), where.c_str());
            QVERIFY2(!words.answer.contains(QLatin1Char('%')), where.c_str());
            QVERIFY2(!words.meaning.contains(QStringLiteral("newer than")), where.c_str());
        }
    }

    void showsAnAnswerOfANewerAgent()
    {
        CheckItem item;
        item.id = CheckId::Engine;
        item.verdict = Verdict::Warn;
        item.reason = "quantumFlux";
        QVERIFY(wordsFor(item).answer.contains(QStringLiteral("quantumFlux")));
    }

    void countsInBothLanguages()
    {
        Operation operation;
        operation.progress.done = 3;
        operation.progress.total = 31;
        operation.remaining = std::chrono::seconds(1);
        speak(QStringLiteral("en"));
        QVERIFY(progressText(operation).contains(QStringLiteral("1 second left")));
        speak(QStringLiteral("fr"));
        QVERIFY(progressText(operation).contains(QStringLiteral("1 seconde")));
    }

    void makesForeignTextPlain()
    {
        QCOMPARE(shown("a\x1b[31mb"), QStringLiteral("a\uFFFD[31mb"));
        QCOMPARE(shown("\xff"), QStringLiteral("\uFFFD"));
        QVERIFY(!shown("evil\u202Etxt.exe").contains(QChar(0x202e)));
        QCOMPARE(shownShort("one\ntwo"), QStringLiteral("one two"));
        QCOMPARE(shownShort(std::string(100, 'x'), 10).size(), 10);
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words.moc"

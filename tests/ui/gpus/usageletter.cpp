// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text to a person: what it says in each language, what is made of it for a mail program, and what
// happens where there is none.
#include "tests/qtprogram.h"
#include "ui/gpus/usage/letterwords.h"
#include "ui/look/language.h"

#include <QTest>

using namespace pupitre;
using namespace std::chrono_literals;

namespace
{
UsageLetter report(const QString& name, double held, double used)
{
    UsageLetter letter;
    letter.name = name;
    letter.addresses = {QStringLiteral("ada@example.org")};
    const Instant monday = Instant(std::chrono::milliseconds(
        QDate(2026, 11, 2).startOfDay(QTimeZone::systemTimeZone()).toMSecsSinceEpoch()));
    letter.time = {monday, monday + 7 * 24h};
    letter.row.heldHours = held;
    letter.row.usedHours = used;
    letter.row.wattHours = 1234;
    letter.row.coreHours = 3;
    letter.covered = 0.93;
    return letter;
}
} // namespace

class UsageLetterTest final : public QObject
{
    Q_OBJECT
    Language m_language;

private Q_SLOTS:
    void init() { m_language.use(QStringLiteral("en")); }

    void saysWhatWasHeldAndWhatWouldHelp()
    {
        const Letter text = letterTo(report(QStringLiteral("Ada Exemple"), 12.4, 3.1), "en");
        QCOMPARE(text.subject, QStringLiteral("GPU hours from 2 November 2026 to 8 November 2026"));
        QVERIFY(text.body.startsWith(QStringLiteral("Hello Ada Exemple,\n\nfrom 2 November 2026")));
        QVERIFY2(
            text.body.contains(QStringLiteral("for 12.4 h and computed on them for 3.1 h of that (25%)")),
            qPrintable(text.body));
        QVERIFY(text.body.contains(QStringLiteral("1.2 kWh")));
        QVERIFY(text.body.contains(QStringLiteral("What helps")));
        QVERIFY(text.body.contains(QStringLiteral("during 93% of that time")));
    }

    void whoUsesWellIsToldSo()
    {
        const QString good = letterTo(report(QStringLiteral("Ada"), 10, 9), "en").body;
        QVERIFY(good.contains(QStringLiteral("good use")) && !good.contains(QStringLiteral("What helps")));
        const QString none = letterTo(report(QStringLiteral("Ada"), 0, 0), "en").body;
        QVERIFY(none.contains(QStringLiteral("held no GPU")) && none.contains(QStringLiteral("3.0 h")));
        QVERIFY(!none.contains(QLatin1String("%3")) && !good.contains(QLatin1String("%6")));
    }

    void inAnotherLanguageThanTheWindow()
    {
        const QString french = letterTo(report(QStringLiteral("Ada"), 12.4, 3.1), "fr").body;
        QVERIFY2(french.startsWith(QStringLiteral("Bonjour Ada,")), qPrintable(french));
        QVERIFY(french.contains(QStringLiteral("2 novembre 2026"))
                && french.contains(QStringLiteral("12,4")));
    }
};

PUPITRE_QTEST(UsageLetterTest)
#include "usageletter.moc"

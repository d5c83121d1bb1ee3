// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See verifywords.h.
#include "ui/student/verifywords.h"

#include "core/services/presenttime.h"
#include "ui/student/studywords.h"
#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
class VerifyWords final
{
    Q_DECLARE_TR_FUNCTIONS(VerifyWords)
public:
    static Message of(const Error& error);
    static Message of(const ReceiptReport& report);
    static QString of(const Receipt& receipt);
    static QStringList differences(const ReceiptReport& report);
};

Message VerifyWords::of(const Error& error)
{
    const bool none = error.kind == ErrorKind::FileUnreadable || error.kind == ErrorKind::NotFound;
    if (none)
        return {Tone::Fail,
                tr("There is no receipt in this folder."),
                tr("Choose the folder that holds receipt.json, MANIFEST and files, as it was downloaded."),
                shown(error.detail),
                {}};
    const ErrorWords words = wordsFor(error);
    return {Tone::Fail,
            words.what,
            (words.meaning + QLatin1Char(' ') + words.todo).trimmed(),
            shown(error.detail),
            {}};
}

Message VerifyWords::of(const ReceiptReport& report)
{
    const QString signature = signatureSentence(report.signature);
    if (!report.holds())
        return {Tone::Fail,
                tr("This is not what was handed in."),
                report.manifestMatches
                    ? signature
                    : tr("The list of files (MANIFEST) is not the one the receipt speaks of.")
                          + QLatin1Char(' ') + signature,
                {},
                {}};
    return {
        report.signature == SignatureVerdict::Valid ? Tone::Ok : Tone::Warn,
        tr("All %n file(s) are exactly as they were handed in.", "", static_cast<int>(report.filesChecked)),
        signature,
        {},
        {}};
}

QString VerifyWords::of(const Receipt& receipt)
{
    const Instant now = presentTime();
    QStringList facts;
    //: %1: id of the course, %2: of the TP, %3: of the seat
    facts << tr("%1, %2, seat %3")
                 .arg(shown(receipt.course.text()), shown(receipt.tp.text()), shown(receipt.seat.text()))
          << tr("received %1").arg(longWhen(receipt.submission.at, now))
          << tr("deadline: %1").arg(longWhen(receipt.deadline, now))
          << tr("%n file(s)", "", static_cast<int>(receipt.submission.files));
    return facts.join(QStringLiteral(" · "));
}

QStringList VerifyWords::differences(const ReceiptReport& report)
{
    QStringList lines;
    for (const std::string& path : report.changed)
        lines << tr("changed: %1").arg(shownShort(path, 200));
    for (const std::string& path : report.missing)
        lines << tr("missing: %1").arg(shownShort(path, 200));
    for (const std::string& path : report.added)
        lines << tr("added: %1").arg(shownShort(path, 200));
    return lines;
}
} // namespace

Message verdictWords(const Result<ReceiptReport>& report)
{
    return report ? VerifyWords::of(*report) : VerifyWords::of(report.error());
}

QString receiptFacts(const Receipt& receipt)
{
    return VerifyWords::of(receipt);
}

QStringList differencesIn(const ReceiptReport& report)
{
    return VerifyWords::differences(report);
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See collectwords.h.
#include "ui/tp/handins/collectwords.h"

#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace pupitre
{

namespace
{
struct CollectSentences {
    Q_DECLARE_TR_FUNCTIONS(CollectSentences)
};

QString nameOf(const Course& course, const SeatId& seat)
{
    const Seat* who = course.seat(seat);
    return shownShort(who == nullptr ? seat.text() : displayName(*who), 120);
}

QString failures(const CollectReport& report, const Course& course)
{
    QStringList lines;
    for (const CollectedSeat& seat : report.seats)
        if (seat.error)
            lines << nameOf(course, seat.seat) + QStringLiteral(": ") + sentence(*seat.error);
    return lines.join(QLatin1Char('\n'));
}

QStringList unknownNames(const CollectReport& report, const Course& course)
{
    QStringList names;
    for (const SeatId& seat : report.unknown)
        names << nameOf(course, seat);
    return names;
}
} // namespace

CollectWords wordsFor(const CollectReport& report, const Course& course)
{
    int collected = 0;
    int failed = 0;
    int nothing = 0;
    std::uint64_t bytes = 0;
    for (const CollectedSeat& seat : report.seats) {
        failed += seat.error ? 1 : 0;
        nothing += !seat.error && seat.folder.empty() ? 1 : 0;
        collected += !seat.error && !seat.folder.empty() ? 1 : 0;
        bytes += seat.bytes;
    }
    const QString where = shown((report.made.empty() ? report.folder : report.made).string());
    CollectWords words;
    words.what = CollectSentences::tr("%n hand-in(s) collected.", "", collected);
    QStringList said{CollectSentences::tr("%1 in %2.").arg(shownBytes(bytes), where)};
    if (nothing > 0)
        said << CollectSentences::tr("%n student(s) handed in nothing.", "", nothing);
    if (failed > 0)
        said << CollectSentences::tr("%n could not be collected; collect again for those.", "", failed);
    if (report.renamed > 0)
        said << CollectSentences::tr("%n file(s) got another name, because theirs is not allowed there.", "",
                                     report.renamed);
    if (report.leftOut > 0)
        said << CollectSentences::tr("%n link(s) were left out.", "", report.leftOut);
    words.details = failures(report, course);
    if (const QStringList unknown = unknownNames(report, course); !unknown.isEmpty()) {
        said << CollectSentences::tr("%n student(s) are not in the worksheet and not in the zip.", "",
                                     static_cast<int>(unknown.size()));
        words.details +=
            (words.details.isEmpty() ? QString() : QStringLiteral("\n"))
            + CollectSentences::tr("Not in the worksheet: %1").arg(unknown.join(QStringLiteral(", ")));
    }
    words.meaning = said.join(QLatin1Char(' '));
    words.wholly = failed == 0 && report.unknown.empty();
    return words;
}

} // namespace pupitre

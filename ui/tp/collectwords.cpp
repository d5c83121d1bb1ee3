// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See collectwords.h.
#include "ui/tp/collectwords.h"

#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{
struct CollectSentences {
    Q_DECLARE_TR_FUNCTIONS(CollectSentences)
};
} // namespace

CollectWords wordsFor(const CollectReport& report)
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
    CollectWords words;
    words.what = CollectSentences::tr("%n hand-in(s) collected.", "", collected);
    words.meaning = CollectSentences::tr("%1 in %2.").arg(shownBytes(bytes), shown(report.folder.string()));
    if (nothing > 0)
        words.meaning +=
            QLatin1Char(' ') + CollectSentences::tr("%n student(s) handed in nothing.", "", nothing);
    if (failed > 0)
        words.meaning +=
            QLatin1Char(' ')
            + CollectSentences::tr("%n could not be collected; collect again for those.", "", failed);
    return words;
}

} // namespace pupitre

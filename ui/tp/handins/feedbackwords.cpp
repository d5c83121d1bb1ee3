// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See feedbackwords.h.
#include "ui/tp/handins/feedbackwords.h"

#include "ui/words/errorwords.h"
#include "ui/words/statewords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace pupitre
{

namespace
{
struct FeedbackSentences {
    Q_DECLARE_TR_FUNCTIONS(FeedbackSentences)
};
constexpr std::size_t mostNames = 5; // of folders that are nobody's; a box is read, not scrolled
} // namespace

QString feedbackPreview(const SortedFeedback& sorted)
{
    std::uint64_t files = 0;
    std::uint64_t bytes = 0;
    for (const SeatFeedback& seat : sorted.seats) {
        files += seat.files;
        bytes += seat.bytes;
    }
    QStringList said;
    said
        << FeedbackSentences::tr("%n student(s) get feedback:", "", static_cast<int>(sorted.seats.size()))
               + QLatin1Char(' ')
               //: continues the sentence before; %1: a size
               + FeedbackSentences::tr("%n file(s), %1.", "", static_cast<int>(files)).arg(shownBytes(bytes));
    said << FeedbackSentences::tr("What they had as feedback of this TP is replaced.");
    if (!sorted.nobody.empty()) {
        QStringList names;
        for (const std::string& name : sorted.nobody)
            if (static_cast<std::size_t>(names.size()) < mostNames)
                names << shownShort(name, 60);
        if (sorted.nobody.size() > mostNames)
            names << QStringLiteral("…");
        //: %1: names of folders
        said << FeedbackSentences::tr("%n folder(s) belong to nobody and stay here: %1", "",
                                      static_cast<int>(sorted.nobody.size()))
                    .arg(names.join(QStringLiteral(", ")));
    }
    return said.join(QLatin1Char(' '));
}

FeedbackWords wordsFor(const std::vector<FeedbackSent>& sent, const Course& course)
{
    int arrived = 0;
    QStringList failed;
    for (const FeedbackSent& seat : sent) {
        arrived += seat.error ? 0 : 1;
        if (!seat.error)
            continue;
        const Seat* who = course.seat(seat.seat);
        failed << shownShort(who == nullptr ? seat.seat.text() : displayName(*who), 120)
                      + QStringLiteral(": ") + sentence(*seat.error);
    }
    FeedbackWords words;
    words.what = FeedbackSentences::tr("%n student(s) have their feedback.", "", arrived);
    words.meaning = FeedbackSentences::tr("They find it beside their closed work, in the folder feedback.");
    if (!failed.isEmpty())
        words.meaning += QLatin1Char(' ')
                         + FeedbackSentences::tr("%n did not get it; send it again.", "students",
                                                 static_cast<int>(failed.size()));
    words.details = failed.join(QLatin1Char('\n'));
    words.wholly = failed.isEmpty();
    return words;
}

} // namespace pupitre

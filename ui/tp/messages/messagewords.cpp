// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See messagewords.h.
#include "ui/tp/messages/messagewords.h"

#include "ui/tp/seats/seatnames.h"
#include "ui/words/errorwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace pupitre
{

namespace
{
struct MessageSentences {
    Q_DECLARE_TR_FUNCTIONS(MessageSentences)
};

QString whyNot(const Error& error)
{
    if (error.kind == ErrorKind::TooEarly)
        return MessageSentences::tr("nothing is open for them yet");
    if (error.kind == ErrorKind::TooLate)
        return MessageSentences::tr("their work is closed");
    return sentence(error);
}
} // namespace

QString messageRoomText(const std::string& typed)
{
    const auto checked = checkedMessage(typed);
    if (!checked && checked.error().detail == "lines")
        return MessageSentences::tr("At most %n line(s): a terminal shows no more at once.", "",
                                    static_cast<int>(mostMessageLines));
    const int left = static_cast<int>(longestMessage) - static_cast<int>(charactersIn(plainMessage(typed)));
    return left >= 0 ? MessageSentences::tr("%n character(s) left", "", left)
                     : MessageSentences::tr("%n character(s) too many", "", -left);
}

MessageWords wordsFor(const MessageSent& sent, const Course& course)
{
    const int got = static_cast<int>(sent.terminals.size());
    const int seeing = static_cast<int>(
        std::ranges::count_if(sent.terminals, [](const auto& entry) { return entry.second > 0; }));
    QStringList failed;
    for (const auto& [seat, error] : sent.failed)
        failed << seatName(course, seat) + QStringLiteral(": ") + whyNot(error);
    MessageWords words;
    words.wholly = failed.isEmpty();
    words.what = MessageSentences::tr("The message went to %n student(s).", "", got);
    if (got > 0 && seeing == got)
        words.meaning = MessageSentences::tr("It is on their terminals now.");
    else if (got > 0)
        words.meaning = MessageSentences::tr(
            "%n of them have a terminal open and see it now; the others when they come in.", "students",
            seeing);
    if (!failed.isEmpty())
        words.meaning =
            (words.meaning + QLatin1Char(' ')
             + MessageSentences::tr("%n could not get it.", "students", static_cast<int>(failed.size())))
                .trimmed();
    words.details = failed.join(QLatin1Char('\n'));
    return words;
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See resetwords.h.
#include "ui/tp/files/resetwords.h"

#include "ui/tp/seats/seatnames.h"
#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace pupitre
{

namespace
{
struct ResetSentences {
    Q_DECLARE_TR_FUNCTIONS(ResetSentences)
};

QString whyNotReset(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::TooEarly:
        return ResetSentences::tr("nothing is open for them yet");
    case ErrorKind::TooLate:
        return ResetSentences::tr("their work is closed");
    case ErrorKind::InvalidArgument:
        return ResetSentences::tr("they work on a compute host, where files cannot be reset");
    case ErrorKind::UnsafePath:
        return ResetSentences::tr("a folder on the way is not a folder in their copy, but a link or a file");
    case ErrorKind::Busy:
        return ResetSentences::tr("their work is being handed in; try again in a minute");
    default:
        return sentence(error);
    }
}

QString lastPart(const std::string& path)
{
    return shownShort(path.substr(path.rfind('/') + 1), 60);
}
} // namespace

QString resetEffectText(const std::string& path)
{
    if (path.empty())
        return ResetSentences::tr("The file becomes what was handed out; the students' own versions are kept "
                                  "beside it.");
    return ResetSentences::tr("%1 becomes what was handed out; their own version is kept beside it as %2.")
        .arg(lastPart(path), lastPart(path) + QStringLiteral(".before-reset"));
}

QString resetNews(const std::string& path)
{
    return ResetSentences::tr("I put %1 back to the version handed out. Yours is beside it; its name ends in "
                              ".before-reset.")
        .arg(shownShort(path, 200));
}

ResetWords wordsFor(const FileResets& resets, const std::string& path, const Course& course)
{
    const int same = static_cast<int>(
        std::ranges::count_if(resets.done, [](const auto& entry) { return entry.second.same; }));
    const int reset = static_cast<int>(resets.done.size()) - same;
    QStringList failed;
    for (const auto& [seat, error] : resets.failed)
        failed << seatName(course, seat) + QStringLiteral(": ") + whyNotReset(error);
    ResetWords words;
    words.wholly = failed.isEmpty();
    //: %1: a file name
    words.what = ResetSentences::tr("%1 was reset for %n student(s).", "", reset).arg(lastPart(path));
    QStringList meaning;
    if (reset > 0)
        meaning << ResetSentences::tr("What they had is beside it, with the ending .before-reset.");
    if (same > 0)
        meaning << ResetSentences::tr("%n had it as it was handed out.", "students", same);
    if (!failed.isEmpty())
        meaning << ResetSentences::tr("For %n it could not be done.", "students",
                                      static_cast<int>(failed.size()));
    words.meaning = meaning.join(QLatin1Char(' '));
    words.details = failed.join(QLatin1Char('\n'));
    return words;
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// See journalwords.h.
#include "ui/tp/journal/journalwords.h"

#include "ui/words/errorwords.h"
#include "ui/words/text.h"

#include <QCoreApplication>

#include <array>

namespace pupitre
{

namespace
{
struct JournalWords {
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

struct Fact {
    const char* what;     // as the place writes it
    const char* sentence; // %1: the student it concerns, where there is one
};

// A newer place may write others: those are shown as they are.
constexpr std::array facts{
    Fact{"publish", QT_TRANSLATE_NOOP("JournalWords", "Published the TP")},
    Fact{"open", QT_TRANSLATE_NOOP("JournalWords", "Started the TP")},
    Fact{"end", QT_TRANSLATE_NOOP("JournalWords", "Ended the session")},
    Fact{"extend", QT_TRANSLATE_NOOP("JournalWords", "Gave more time to %1")},
    Fact{"restart", QT_TRANSLATE_NOOP("JournalWords", "Restarted the environment of %1")},
    Fact{"collect", QT_TRANSLATE_NOOP("JournalWords", "Collected the work of %1")},
    Fact{"put", QT_TRANSLATE_NOOP("JournalWords", "Changed the course")},
    Fact{"revoke", QT_TRANSLATE_NOOP("JournalWords", "Withdrew the access of %1")},
    Fact{"admit", QT_TRANSLATE_NOOP("JournalWords", "Gave access back to %1")},
    Fact{"prepare", QT_TRANSLATE_NOOP("JournalWords", "Prepared the workspace of %1")},
    Fact{"renew", QT_TRANSLATE_NOOP("JournalWords", "Prepared the workspace of %1 anew")},
    Fact{"start", QT_TRANSLATE_NOOP("JournalWords", "Started the environment of %1")},
    Fact{"stop", QT_TRANSLATE_NOOP("JournalWords", "Stopped the environment of %1")},
    Fact{"freeze", QT_TRANSLATE_NOOP("JournalWords", "Closed the work of %1 at the deadline")},
    Fact{"reopen", QT_TRANSLATE_NOOP("JournalWords", "Reopened the work of %1")},
    Fact{"purge", QT_TRANSLATE_NOOP("JournalWords", "Purged the work of %1")},
    Fact{"submit", QT_TRANSLATE_NOOP("JournalWords", "Handed in the work")},
    Fact{"refuse", QT_TRANSLATE_NOOP("JournalWords", "Asked for something that is not allowed")},
    Fact{"block", QT_TRANSLATE_NOOP("JournalWords", "Blocked %1, who is over the quota")},
    Fact{"unblock", QT_TRANSLATE_NOOP("JournalWords", "Let %1 write again")},
    Fact{"failed", QT_TRANSLATE_NOOP("JournalWords", "Something did not work for %1")},
    Fact{"away", QT_TRANSLATE_NOOP("JournalWords", "Sent %1 to a compute host")},
    Fact{"home", QT_TRANSLATE_NOOP("JournalWords", "Brought the work of %1 home")},
    Fact{"hostLost", QT_TRANSLATE_NOOP("JournalWords", "Lost the compute host of %1")},
    Fact{"hostSilent", QT_TRANSLATE_NOOP("JournalWords", "A compute host does not answer")},
    Fact{"hostAnswers", QT_TRANSLATE_NOOP("JournalWords", "A compute host answers again")},
    Fact{"copy", QT_TRANSLATE_NOOP("JournalWords", "Made the course from another")},
    Fact{"import", QT_TRANSLATE_NOOP("JournalWords", "Brought the course to this place")},
    Fact{"leave", QT_TRANSLATE_NOOP("JournalWords", "Began to move the course away")},
    Fact{"stay", QT_TRANSLATE_NOOP("JournalWords", "Kept the course here after all")},
    Fact{"gone", QT_TRANSLATE_NOOP("JournalWords", "Moved the course away")},
    Fact{"arrive", QT_TRANSLATE_NOOP("JournalWords", "Made this place the home of the course")},
    Fact{"look", QT_TRANSLATE_NOOP("JournalWords", "Looked at the files of %1")},
    Fact{"visit", QT_TRANSLATE_NOOP("JournalWords", "Opened a terminal in the environment of %1")},
    Fact{"message", QT_TRANSLATE_NOOP("JournalWords", "Sent a message to %1")},
    Fact{"resetFile", QT_TRANSLATE_NOOP("JournalWords", "Reset a file of %1")},
    Fact{"feedback", QT_TRANSLATE_NOOP("JournalWords", "Sent feedback to %1")},
};

QString nameOf(const std::string& seat, const Course& course)
{
    const auto id = SeatId::parse(seat);
    const Seat* who = id ? course.seat(*id) : nullptr;
    return shownShort(who == nullptr ? seat : displayName(*who), 80);
}
} // namespace

QString whoText(const JournalLine& line, const Course& course)
{
    if (line.who == "teacher")
        return JournalWords::tr("Teacher");
    if (line.who == "tick")
        //: who did it: the place by itself, at its time
        return JournalWords::tr("The place, by itself");
    return nameOf(line.who, course);
}

QString whatText(const JournalLine& line, const Course& course)
{
    for (const Fact& fact : facts) {
        if (line.what != fact.what)
            continue;
        const QString sentence = QCoreApplication::translate("JournalWords", fact.sentence);
        if (!sentence.contains(QLatin1String("%1")))
            return sentence;
        //: instead of a student's name
        return sentence.arg(line.seat.empty() ? JournalWords::tr("everybody") : nameOf(line.seat, course));
    }
    return shownShort(line.what, 60) + QLatin1Char(' ') + nameOf(line.seat, course);
}

JournalResult resultOf(const JournalLine& line)
{
    if (line.result == "ok")
        return {JournalWords::tr("Done"), Tone::Ok, Icon::Done};
    if (line.what == "refuse")
        return {JournalWords::tr("Refused"), Tone::Warn, Icon::Lock};
    const ErrorKind kind = errorKindFromWireName(line.result);
    if (line.result != wireName(kind)) // of a newer place
        return {shownShort(line.result, 60), Tone::Fail, Icon::Failed};
    const std::size_t colon = line.detail.find(": "); // the place writes both parts of an error there
    const std::string subject = colon == std::string::npos ? line.seat : line.detail.substr(0, colon);
    return {wordsFor({kind, subject, line.detail}).what, Tone::Fail, Icon::Failed};
}

} // namespace pupitre

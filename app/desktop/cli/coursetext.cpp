// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/cli/coursetext.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class CourseText final
{
    Q_DECLARE_TR_FUNCTIONS(CourseText)
};

} // namespace

QString clitext::perhaps(const QString& meaning)
{
    //: a guess about a column; %1: "mail"
    return CourseText::tr("perhaps %1").arg(meaning);
}

QString clitext::sayColumns()
{
    return CourseText::tr(
        "Say what the columns mean, such as --column login=1 --column last-name=2. Meanings: "
        "login, first-name, last-name, mail, number, group, key, none.");
}

QString clitext::nothingHandedOut()
{
    return CourseText::tr("This TP hands out no files.");
}

QString clitext::pathOfPlace(const QString& kind, const QString& path)
{
    //: %1: "Data", %2: a folder
    return CourseText::tr("%1: %2 of the place").arg(kind, path);
}

QString clitext::treeLine(const QString& kind, int files, const QString& size)
{
    //: %1: "Documents", %2: a size
    return CourseText::tr("%1: %n file(s), %2", nullptr, files).arg(kind, size);
}

QString clitext::documentsAdded(int count, const QString& course)
{
    return CourseText::tr("%n document(s) added to %1. Students find them under /documents.", nullptr, count)
        .arg(course);
}

QString clitext::documentsElsewhere()
{
    return CourseText::tr("The documents of this course are a folder of its place; put the files there.");
}

QString clitext::journalEmpty()
{
    return CourseText::tr("Nothing is written in the journal.");
}

QString clitext::noDay(const QString& text)
{
    return CourseText::tr("“%1” is not a day. Write it like 2026-11-23.").arg(text);
}

QString clitext::emptyWeek(const QString& week)
{
    //: %1: "23 – 29 November 2026"
    return CourseText::tr("%1: no session and no deadline.").arg(week);
}

QString clitext::conflictLine(const QString& when, const QString& sentence)
{
    //: %1: day and hours, %2: who lacks what
    return CourseText::tr("Too little, %1: %2").arg(when, sentence);
}

QString clitext::nothingWaits()
{
    return CourseText::tr("Nothing waits for a place.");
}

QString clitext::waitingLine(std::int64_t id, const QString& course, const QString& place,
                             const QString& what)
{
    //: %1: a number to name it by, %2: a course, %3: a place, %4: a change
    return CourseText::tr("%1  %2 on %3: %4").arg(id).arg(course, place, what);
}

QString clitext::noSuchWaiting(const QString& number)
{
    return CourseText::tr("No change of the number %1 waits. “pupitre waiting list” names them.").arg(number);
}

QString clitext::waitingDropped()
{
    return CourseText::tr("It will not be made.");
}

QString clitext::triedWithTheWindow()
{
    return CourseText::tr("It waits again, and is made by the window once the place answers.");
}

QString clitext::noTimetable()
{
    return CourseText::tr("No timetable is known here that the hours of this TP are from.");
}

QString clitext::timetableSame()
{
    return CourseText::tr("The timetable has the hours of the TP.");
}

QString clitext::sayTakeOrLeave()
{
    return CourseText::tr(
        "Nothing was changed. --take takes these hours over; --leave keeps those of the TP, and "
        "this difference is not proposed again.");
}

QString clitext::takeOrLeave()
{
    return CourseText::tr("Give --take or --leave, not both.");
}

QString clitext::timetableTaken()
{
    return CourseText::tr("The TP has the hours of the timetable. Students see them at once.");
}

QString clitext::timetableLeft()
{
    return CourseText::tr("The TP keeps its hours.");
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/timetablewords.h"

#include "ui/words/text.h"

#include <QCoreApplication>

namespace pupitre
{

namespace
{

class TimetableWords final
{
    Q_DECLARE_TR_FUNCTIONS(TimetableWords)
public:
    static QString reason(const TimetableProblem& problem);
    static QString of(const TimetableProblem& problem);
    static QString of(EventUse use);
};

QString TimetableWords::reason(const TimetableProblem& problem)
{
    const QString value = shownShort(problem.value, 60);
    switch (problem.kind) {
    case TimetableProblemKind::LineMalformed:
        return tr("this is no line of a timetable: %1").arg(value);
    case TimetableProblemKind::EncodingGuessed:
        return tr("read as Windows-1252, because it is not UTF-8");
    case TimetableProblemKind::EventUnclosed:
        return tr("the event never ends: the file is cut off or damaged");
    case TimetableProblemKind::StartMissing:
        return tr("the event has no beginning");
    case TimetableProblemKind::DateMalformed:
        return tr("this is no date: %1").arg(value);
    case TimetableProblemKind::DurationMalformed:
        return tr("this is no duration: %1").arg(value);
    case TimetableProblemKind::EndBeforeStart:
        return tr("the event ends before it begins (%1)").arg(value);
    case TimetableProblemKind::RuleRefused:
        return tr("this repetition cannot be followed: %1").arg(value);
    case TimetableProblemKind::ZoneUnknown:
        return tr("the time zone %1 is not known; the one of the class is used").arg(value);
    case TimetableProblemKind::ZoneMalformed:
        return tr("this cannot be read in the description of a time zone: %1").arg(value);
    case TimetableProblemKind::TimeSkipped:
        return tr("%1 does not exist that day, because the clocks go forward").arg(value);
    case TimetableProblemKind::TimeComesTwice:
        return tr("%1 comes twice that day, because the clocks go back; the first is used").arg(value);
    case TimetableProblemKind::UidRepeated:
        return tr("several events have the identifier %1; all are kept").arg(value);
    case TimetableProblemKind::DuplicateEvent:
        return tr("the event “%1” is there twice; it is shown once").arg(value);
    case TimetableProblemKind::RangeIgnored:
        return tr("a change for all that follow was read for this one event only");
    case TimetableProblemKind::TooManyOccurrences:
        return tr("the event repeats too often; the first %1 are kept").arg(value);
    case TimetableProblemKind::TooManyEvents:
        return tr("there are more events than %1; the others are not shown").arg(value);
    }
    return {};
}

QString TimetableWords::of(const TimetableProblem& problem)
{
    switch (problem.severity) {
    case TimetableSeverity::EventLeftOut:
        return tr("Line %1, event left out: %2.").arg(problem.line).arg(reason(problem));
    case TimetableSeverity::PartSkipped:
    case TimetableSeverity::Remark:
        return tr("Line %1: %2.").arg(problem.line).arg(reason(problem));
    }
    return {};
}

QString TimetableWords::of(EventUse use)
{
    switch (use) {
    case EventUse::Session:
        return {};
    case EventUse::Past:
        return tr("past", "an event of a timetable");
    case EventUse::WholeDay:
        return tr("without hours", "an event of a timetable");
    case EventUse::Cancelled:
        return tr("cancelled", "an event of a timetable");
    }
    return {};
}

} // namespace

QString timetableSentence(const TimetableProblem& problem)
{
    return TimetableWords::of(problem);
}

QString useWord(EventUse use)
{
    return TimetableWords::of(use);
}

} // namespace pupitre

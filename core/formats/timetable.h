// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A timetable as universities publish it (iCalendar, RFC 5545; ADE, HyperPlanning, Google, Outlook): text in,
// what happens when out. Recurrences are spread out within a window; nothing that could not be read is
// dropped without being named.
#pragma once

#include "core/formats/zoneoffsets.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

enum class EventStatus { Confirmed, Tentative, Cancelled };
enum class EventSpan { Timed, AllDay };

struct TimetableEvent {
    std::string uid;          // as the file has it: may be empty or repeated
    std::string recurrenceId; // of a recurring event: the ISO instant this one is planned for; else empty
    std::string summary;
    std::string location;
    std::string description;
    Moment start; // local: in the zone of the course, whatever zone the file uses
    Moment end;
    std::string zone; // as the file names it; "UTC"; empty where the time floats
    EventSpan span = EventSpan::Timed;
    EventStatus status = EventStatus::Confirmed;
    int line = 0; // where it begins in the file

    bool operator==(const TimetableEvent&) const = default;
};

enum class TimetableProblemKind {
    LineMalformed,      // no content line; value: the line
    EncodingGuessed,    // not UTF-8, read as Windows-1252; the first such line
    EventUnclosed,      // no END:VEVENT: the file is cut off or damaged
    StartMissing,       // an event without DTSTART
    DateMalformed,      // value: the property's name and its text
    DurationMalformed,  // value: the text
    EndBeforeStart,     // value: the end; it ends when it starts
    RuleRefused,        // unreadable, or finer than days; value: the rule
    ZoneUnknown,        // value: the name; read in the course's zone
    ZoneMalformed,      // value: the line of a VTIMEZONE
    TimeSkipped,        // a clock change skips it; value: the local time
    TimeComesTwice,     // a clock change repeats it, the first is taken; value: the local time
    UidRepeated,        // value: the uid; both kept
    DuplicateEvent,     // the same in every respect; value: the summary
    RangeIgnored,       // RANGE=THISANDFUTURE: only this one was changed
    TooManyOccurrences, // of this event; value: how many are kept
    TooManyEvents,      // value: how many are kept
};

enum class TimetableSeverity { EventLeftOut, PartSkipped, Remark };

struct TimetableProblem {
    TimetableProblemKind kind{};
    TimetableSeverity severity = TimetableSeverity::Remark;
    int line = 0;
    std::string value;

    bool operator==(const TimetableProblem&) const = default;
};

struct TimetableOptions {
    std::string zone; // of the course, IANA: for floating times and all local texts
    ZoneSource zones;
    Instant from;                   // only what ends after this
    Instant to;                     // and begins before this
    std::size_t occurrences = 1000; // of one event, within the window
    std::size_t events = 50'000;
    std::size_t problems = 500;
};

struct Timetable {
    std::string name;                   // X-WR-CALNAME
    std::vector<TimetableEvent> events; // by start, then summary, then uid
    std::vector<TimetableProblem> problems;
    std::size_t problemsNotListed = 0; // beyond options.problems

    bool operator==(const Timetable&) const = default;
};

inline constexpr std::size_t maxTimetableBytes = 64 * 1024 * 1024;

/// TooLarge; Malformed (subject "timetable") for a text without BEGIN:VCALENDAR; InvalidArgument (subject
/// "zone") where the course's zone is not known. Everything else is a problem in the list.
[[nodiscard]] Result<Timetable> timetableFromIcs(std::string_view text, const TimetableOptions& options);

} // namespace pupitre

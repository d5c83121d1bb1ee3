// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The components of an iCalendar text that matter to a timetable, still as lines: events, zones, the name of
// the calendar. What is nested in an event (alarms) is left aside.
#pragma once

#include "core/formats/contentlines.h"
#include "core/formats/timetable.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

/// What was found wrong, up to a number; the rest is counted.
class TimetableProblems final
{
public:
    explicit TimetableProblems(std::size_t most) : m_most(most) {}
    void add(TimetableProblemKind kind, TimetableSeverity severity, int line, std::string value = {});
    /// Into the timetable, by line.
    void moveTo(Timetable& timetable);

private:
    std::size_t m_most;
    std::size_t m_notListed = 0;
    std::vector<TimetableProblem> m_problems;
};

struct SourceEvent {
    int line = 0; // of BEGIN:VEVENT
    std::string uid;
    std::string summary;
    std::string location;
    std::string description;
    EventStatus status = EventStatus::Confirmed;
    int sequence = 0;
    std::optional<ContentLine> start;
    std::optional<ContentLine> end;
    std::optional<ContentLine> duration;
    std::optional<ContentLine> recurrenceId;
    std::vector<ContentLine> rules;    // RRULE
    std::vector<ContentLine> dates;    // RDATE
    std::vector<ContentLine> notRules; // EXRULE, of RFC 2445
    std::vector<ContentLine> notDates; // EXDATE
};

/// STANDARD or DAYLIGHT of a VTIMEZONE.
struct SourceObservance {
    int line = 0;
    std::vector<ContentLine> lines;
};

struct SourceZone {
    int line = 0;
    std::string id; // TZID
    std::vector<SourceObservance> observances;
};

struct TimetableSource {
    std::string name;     // X-WR-CALNAME
    std::string zoneName; // X-WR-TIMEZONE
    std::vector<SourceEvent> events;
    std::vector<SourceZone> zones;
    bool anyCalendar = false; // BEGIN:VCALENDAR was there
};

[[nodiscard]] TimetableSource timetableSource(std::string_view text, TimetableProblems& problems);

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One event of the source at its instants: alone, or spread out by its rules within the window.
#pragma once

#include "core/formats/timetablezones.h"

#include <set>
#include <vector>

namespace pupitre
{

/// Instants, and whole days where a file names only the day.
struct NamedTimes {
    std::set<Instant> instants;
    std::set<std::chrono::local_days> days;

    [[nodiscard]] bool hold(Instant instant, const ZoneOffsets& zone) const;
};

class EventTimes final
{
public:
    EventTimes(const TimetableOptions& options, TimetableZones& zones, RuleBudget& budget,
               TimetableProblems& problems)
        : m_options(options), m_zones(zones), m_budget(budget), m_problems(problems)
    {
    }

    /// Where DTSTART is; nothing, and a problem, where it is missing or bad.
    [[nodiscard]] std::optional<Instant> startOf(const SourceEvent& event);
    /// What a RECURRENCE-ID names.
    void addRecurrenceId(NamedTimes& times, const SourceEvent& event);
    /// An event by itself, with the id of the occurrence it stands for, if it does. Nothing outside the
    /// window.
    [[nodiscard]] std::vector<TimetableEvent> alone(const SourceEvent& event);
    /// All its occurrences in the window, but for those that `elsewhere` holds.
    [[nodiscard]] std::vector<TimetableEvent> spreadOut(const SourceEvent& event,
                                                        const NamedTimes& elsewhere);

private:
    struct Start;
    struct Length;
    [[nodiscard]] const ZoneOffsets& zoneOf(const ContentLine& line, const IcsTime& time);
    [[nodiscard]] std::optional<IcsTime> timeOf(const ContentLine& line, std::string_view text);
    [[nodiscard]] Instant instantOf(const ZoneOffsets& zone, WallTime wall, int line);
    [[nodiscard]] std::optional<Start> readStart(const SourceEvent& event);
    [[nodiscard]] Length lengthOf(const SourceEvent& event, const Start& start);
    void addTimes(NamedTimes& times, const ContentLine& line);
    void addRuleTimes(std::set<Instant>& instants, const ContentLine& line, const Start& start,
                      std::chrono::seconds before);
    [[nodiscard]] bool inWindow(Instant start, Instant end) const;
    [[nodiscard]] TimetableEvent eventAt(const SourceEvent& event, const Start& start, Instant begin,
                                         Instant end) const;

    const TimetableOptions& m_options;
    TimetableZones& m_zones;
    RuleBudget& m_budget;
    TimetableProblems& m_problems;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/timetable.h"

#include "core/formats/timetableevents.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace pupitre
{

namespace
{

using Kind = TimetableProblemKind;
using Severity = TimetableSeverity;

/// What the file says about one uid.
struct Family {
    std::vector<const SourceEvent*> events; // with their rules, if they have any
    std::map<std::string, const SourceEvent*>
        changed; // single occurrences, by their RECURRENCE-ID as written
};

bool recurs(const SourceEvent& event)
{
    return !event.rules.empty() || !event.dates.empty();
}

std::map<std::string, Family> families(const TimetableSource& source)
{
    std::map<std::string, Family> found;
    for (const SourceEvent& event : source.events) {
        Family& family = found[event.uid];
        if (!event.recurrenceId) {
            family.events.push_back(&event);
            continue;
        }
        const std::string id =
            std::string(event.recurrenceId->parameter("TZID")) + ":" + event.recurrenceId->value;
        const SourceEvent*& there = family.changed[id];
        if (there == nullptr || there->sequence <= event.sequence)
            there = &event;
    }
    return found;
}

/// Two with one uid and one start are revisions of each other where their SEQUENCE differs; a feed that gives
/// one uid to several events keeps them all.
std::vector<const SourceEvent*> latestRevisions(const Family& family, EventTimes& times)
{
    std::map<Instant, int> latest;
    std::vector<std::pair<Instant, const SourceEvent*>> dated;
    for (const SourceEvent* event : family.events) {
        const auto start = times.startOf(*event);
        if (!start)
            continue;
        const auto [found, isNew] = latest.emplace(*start, event->sequence);
        found->second = std::max(found->second, event->sequence);
        dated.emplace_back(*start, event);
    }
    std::vector<const SourceEvent*> kept;
    for (const auto& [start, event] : dated)
        if (event->uid.empty() || event->sequence == latest[start])
            kept.push_back(event);
    return kept;
}

auto orderOf(const TimetableEvent& event)
{
    return std::tie(event.start.utc, event.summary, event.uid, event.location, event.end.utc, event.line);
}

class Assembly final
{
public:
    Assembly(const TimetableOptions& options, EventTimes& times, TimetableProblems& problems)
        : m_options(options), m_times(times), m_problems(problems)
    {
    }

    void take(const std::string& uid, const Family& family)
    {
        NamedTimes elsewhere;
        for (const auto& [id, event] : family.changed)
            m_times.addRecurrenceId(elsewhere, *event);
        const auto events = latestRevisions(family, m_times);
        for (const SourceEvent* event : events)
            append(recurs(*event) ? m_times.spreadOut(*event, elsewhere) : m_times.alone(*event));
        for (const auto& [id, event] : family.changed)
            append(m_times.alone(*event));
        if (events.size() > 1 && !uid.empty())
            m_problems.add(Kind::UidRepeated, Severity::Remark, events[1]->line, uid);
    }

    std::vector<TimetableEvent> finish()
    {
        std::sort(m_events.begin(), m_events.end(),
                  [](const auto& a, const auto& b) { return orderOf(a) < orderOf(b); });
        std::vector<TimetableEvent> events;
        for (TimetableEvent& event : m_events) {
            if (!events.empty() && sameButForTheLine(events.back(), event)) {
                m_problems.add(Kind::DuplicateEvent, Severity::Remark, event.line, event.summary);
                continue;
            }
            events.push_back(std::move(event));
        }
        return events;
    }

private:
    void append(std::vector<TimetableEvent> events)
    {
        for (TimetableEvent& event : events) {
            if (m_events.size() < m_options.events) {
                m_events.push_back(std::move(event));
                continue;
            }
            if (!m_fullTold)
                m_problems.add(Kind::TooManyEvents, Severity::EventLeftOut, event.line,
                               std::to_string(m_options.events));
            m_fullTold = true;
        }
    }

    static bool sameButForTheLine(const TimetableEvent& a, TimetableEvent b)
    {
        b.line = a.line;
        return a == b;
    }

    const TimetableOptions& m_options;
    EventTimes& m_times;
    TimetableProblems& m_problems;
    std::vector<TimetableEvent> m_events;
    bool m_fullTold = false;
};

} // namespace

Result<Timetable> timetableFromIcs(std::string_view text, const TimetableOptions& options)
{
    if (text.size() > maxTimetableBytes)
        return fail(ErrorKind::TooLarge, "timetable", std::to_string(maxTimetableBytes));
    auto course = options.zones(options.zone);
    if (!course)
        return fail(ErrorKind::InvalidArgument, "zone", options.zone);
    TimetableProblems problems(options.problems);
    const TimetableSource source = timetableSource(text, problems);
    if (!source.anyCalendar)
        return fail(ErrorKind::Malformed, "timetable", "no BEGIN:VCALENDAR");

    RuleBudget budget;
    TimetableZones zones(options, std::move(*course), source, budget, problems);
    EventTimes times(options, zones, budget, problems);
    Assembly assembly(options, times, problems);
    for (const auto& [uid, family] : families(source))
        assembly.take(uid, family);

    Timetable timetable;
    timetable.name = source.name;
    timetable.events = assembly.finish();
    problems.moveTo(timetable);
    return timetable;
}

} // namespace pupitre

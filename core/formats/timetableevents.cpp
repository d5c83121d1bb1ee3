// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/timetableevents.h"

#include <algorithm>

namespace pupitre
{

using namespace std::chrono;

namespace
{

using Kind = TimetableProblemKind;
using Severity = TimetableSeverity;

const ZoneOffsets utcZone{};

} // namespace

struct EventTimes::Start {
    IcsTime time;
    const ZoneOffsets* zone = nullptr;
    Instant instant;
    std::string zoneName; // as found
};

struct EventTimes::Length {
    days byCalendar{};
    seconds byClock{};

    [[nodiscard]] Instant endOf(Instant start, const ZoneOffsets& zone) const
    {
        if (byCalendar.count() == 0)
            return start + byClock;
        return instantShowing(zone, wallAt(zone, start) + byCalendar).utc + byClock;
    }
};

bool NamedTimes::hold(Instant instant, const ZoneOffsets& zone) const
{
    return instants.contains(instant)
           || (!days.empty() && days.contains(floor<std::chrono::days>(wallAt(zone, instant))));
}

const ZoneOffsets& EventTimes::zoneOf(const ContentLine& line, const IcsTime& time)
{
    if (time.kind == IcsTimeKind::Utc)
        return utcZone;
    if (time.kind == IcsTimeKind::Date)
        return m_zones.course();
    const std::string_view id = line.parameter("TZID");
    return id.empty() ? m_zones.floating() : m_zones.named(id, line.line);
}

std::optional<IcsTime> EventTimes::timeOf(const ContentLine& line, std::string_view text)
{
    const auto time = icsTime(text);
    if (!time)
        m_problems.add(Kind::DateMalformed, Severity::PartSkipped, line.line,
                       line.name + ":" + std::string(text.substr(0, 80)));
    return time;
}

Instant EventTimes::instantOf(const ZoneOffsets& zone, WallTime wall, int line)
{
    const WallConversion converted = instantShowing(zone, wall);
    const bool listed = converted.utc >= m_options.from && converted.utc < m_options.to;
    if (listed && converted.shown == WallShown::Skipped)
        m_problems.add(Kind::TimeSkipped, Severity::Remark, line, wallText(wall));
    if (listed && converted.shown == WallShown::Twice)
        m_problems.add(Kind::TimeComesTwice, Severity::Remark, line, wallText(wall));
    return converted.utc;
}

std::optional<EventTimes::Start> EventTimes::readStart(const SourceEvent& event)
{
    if (!event.start) {
        m_problems.add(Kind::StartMissing, Severity::EventLeftOut, event.line, event.summary);
        return std::nullopt;
    }
    const auto time = icsTime(event.start->value);
    if (!time) {
        m_problems.add(Kind::DateMalformed, Severity::EventLeftOut, event.start->line,
                       "DTSTART:" + event.start->value.substr(0, 80));
        return std::nullopt;
    }
    const ZoneOffsets& zone = zoneOf(*event.start, *time);
    std::string name;
    if (time->kind == IcsTimeKind::Utc)
        name = "UTC";
    else if (time->kind == IcsTimeKind::Wall)
        name = event.start->parameter("TZID");
    return Start{*time, &zone, instantShowing(zone, time->wall).utc, std::move(name)};
}

EventTimes::Length EventTimes::lengthOf(const SourceEvent& event, const Start& start)
{
    const bool allDay = start.time.kind == IcsTimeKind::Date;
    const Length unsaid{days{allDay ? 1 : 0}, {}};
    if (event.end) {
        const auto end = timeOf(*event.end, event.end->value);
        if (!end)
            return unsaid;
        if (allDay && end->kind == IcsTimeKind::Date && end->wall == start.time.wall)
            return unsaid; // a day that some programs write so
        const Instant instant = instantShowing(zoneOf(*event.end, *end), end->wall).utc;
        if (instant < start.instant) {
            m_problems.add(Kind::EndBeforeStart, Severity::PartSkipped, event.end->line, event.end->value);
            return unsaid;
        }
        if (allDay && end->kind == IcsTimeKind::Date)
            return {floor<days>(end->wall - start.time.wall), {}};
        return {{}, floor<seconds>(instant - start.instant)}; // RFC 5545, 3.8.5.3: the exact duration
    }
    if (event.duration) {
        if (const auto duration = icsDuration(event.duration->value))
            return {duration->days, duration->time};
        m_problems.add(Kind::DurationMalformed, Severity::PartSkipped, event.duration->line,
                       event.duration->value.substr(0, 80));
    }
    return unsaid;
}

bool EventTimes::inWindow(Instant start, Instant end) const
{
    return start < m_options.to && (end > m_options.from || (start == end && start >= m_options.from));
}

TimetableEvent EventTimes::eventAt(const SourceEvent& event, const Start& start, Instant begin,
                                   Instant end) const
{
    const auto moment = [this](Instant instant) {
        return Moment{instant, wallText(wallAt(m_zones.course(), instant))};
    };
    const bool allDay = start.time.kind == IcsTimeKind::Date;
    return {.uid = event.uid,
            .recurrenceId = {},
            .summary = event.summary,
            .location = event.location,
            .description = event.description,
            .start = moment(begin),
            .end = moment(end),
            .zone = start.zoneName,
            .span = allDay ? EventSpan::AllDay : EventSpan::Timed,
            .status = event.status,
            .line = event.line};
}

std::optional<Instant> EventTimes::startOf(const SourceEvent& event)
{
    const auto start = readStart(event);
    return start ? std::optional(start->instant) : std::nullopt;
}

/// A period of RDATE counts by its start.
void EventTimes::addTimes(NamedTimes& times, const ContentLine& line)
{
    for (const std::string_view value : listValues(line.value)) {
        const auto time = timeOf(line, value.substr(0, value.find('/')));
        if (!time)
            continue;
        if (time->kind == IcsTimeKind::Date)
            times.days.insert(floor<days>(time->wall));
        else
            times.instants.insert(instantShowing(zoneOf(line, *time), time->wall).utc);
    }
}

void EventTimes::addRecurrenceId(NamedTimes& times, const SourceEvent& event)
{
    addTimes(times, *event.recurrenceId);
    if (event.recurrenceId->parameter("RANGE") == "THISANDFUTURE")
        m_problems.add(Kind::RangeIgnored, Severity::Remark, event.recurrenceId->line, event.summary);
}

std::vector<TimetableEvent> EventTimes::alone(const SourceEvent& event)
{
    const auto start = readStart(event);
    if (!start)
        return {};
    const Instant begin = instantOf(*start->zone, start->time.wall, event.start->line);
    const Instant end = lengthOf(event, *start).endOf(begin, *start->zone);
    if (!inWindow(begin, end))
        return {};
    TimetableEvent one = eventAt(event, *start, begin, end);
    if (event.recurrenceId)
        if (const auto id = icsTime(event.recurrenceId->value))
            one.recurrenceId = toIso(instantShowing(zoneOf(*event.recurrenceId, *id), id->wall).utc);
    return {std::move(one)};
}

void EventTimes::addRuleTimes(std::set<Instant>& instants, const ContentLine& line, const Start& start,
                              seconds before)
{
    // A day more on both sides: the window is exact only in UTC, and so may be UNTIL. Both are looked at
    // again.
    const auto until = ruleUntil(line.value);
    WallTime to = wallAt(*start.zone, m_options.to) + days{1};
    if (until)
        to = std::min(to, until->wall + days{2});
    const RuleQuestion question{start.time, wallAt(*start.zone, m_options.from) - before - days{1}, to,
                                m_options.occurrences};
    const auto times = ruleTimes(line.value, question, m_budget);
    if (!times) {
        m_problems.add(Kind::RuleRefused, Severity::PartSkipped, line.line, line.value.substr(0, 160));
        return;
    }
    if (times->end == RuleEnd::CutShort)
        m_problems.add(Kind::TooManyOccurrences, Severity::PartSkipped, line.line,
                       std::to_string(times->times.size()));
    for (const WallTime wall : times->times) {
        const Instant instant = instantOf(*start.zone, wall, line.line);
        bool after = false;
        if (until && until->kind == IcsTimeKind::Utc)
            after = instant > Instant{until->wall.time_since_epoch()};
        else if (until)
            after = until->kind == IcsTimeKind::Date ? floor<days>(wall) > until->wall : wall > until->wall;
        if (after)
            break;
        instants.insert(instant);
    }
}

std::vector<TimetableEvent> EventTimes::spreadOut(const SourceEvent& event, const NamedTimes& elsewhere)
{
    const auto start = readStart(event);
    if (!start)
        return {};
    const Length length = lengthOf(event, *start);
    const auto lasts = ceil<seconds>(length.endOf(start->instant, *start->zone) - start->instant);

    std::set<Instant> instants{start->instant};
    for (const ContentLine& rule : event.rules)
        addRuleTimes(instants, rule, *start, lasts);
    NamedTimes more;
    for (const ContentLine& line : event.dates)
        addTimes(more, line);
    instants.insert(more.instants.begin(), more.instants.end());
    const auto timeOfDay = start->time.wall - floor<days>(start->time.wall);
    for (const local_days day : more.days)
        instants.insert(instantShowing(*start->zone, day + timeOfDay).utc);

    NamedTimes without;
    for (const ContentLine& line : event.notDates)
        addTimes(without, line);
    for (const ContentLine& rule : event.notRules)
        addRuleTimes(without.instants, rule, *start, lasts);

    std::vector<TimetableEvent> events;
    for (const Instant begin : instants) {
        const Instant end = length.endOf(begin, *start->zone);
        if (!inWindow(begin, end) || without.hold(begin, *start->zone) || elsewhere.hold(begin, *start->zone))
            continue;
        if (events.size() >= m_options.occurrences) {
            m_problems.add(Kind::TooManyOccurrences, Severity::PartSkipped, event.line,
                           std::to_string(events.size()));
            break;
        }
        events.push_back(eventAt(event, *start, begin, end));
        events.back().recurrenceId = toIso(begin);
    }
    return events;
}

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/timetablezones.h"

#include <algorithm>
#include <array>

namespace pupitre
{

using namespace std::chrono;

namespace
{

using Kind = TimetableProblemKind;
using Severity = TimetableSeverity;

constexpr std::size_t mostOnsets = 4000; // of one observance: two a year since 1601, and room
constexpr std::size_t longestZoneName = 200;

/// "+0100", "-033000"
std::optional<seconds> utcOffset(std::string_view text)
{
    if ((text.size() != 5 && text.size() != 7) || (text[0] != '+' && text[0] != '-'))
        return std::nullopt;
    std::array<int, 3> fields{};
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        int& field = fields[(i - 1) / 2];
        field = field * 10 + (text[i] - '0');
    }
    const seconds offset = hours{fields[0]} + minutes{fields[1]} + seconds{fields[2]};
    if (fields[0] > 23 || fields[1] > 59 || fields[2] > 59)
        return std::nullopt;
    return text[0] == '-' ? -offset : offset;
}

struct Observance {
    std::optional<seconds> before;
    std::optional<seconds> after;
    std::optional<IcsTime> start;
    std::vector<WallTime> dates;
    std::vector<std::string> rules;
};

std::optional<Observance> observanceFrom(const SourceObservance& source, TimetableProblems& problems)
{
    Observance observance;
    for (const ContentLine& line : source.lines) {
        bool good = true;
        if (line.name == "TZOFFSETFROM")
            good = (observance.before = utcOffset(line.value)).has_value();
        else if (line.name == "TZOFFSETTO")
            good = (observance.after = utcOffset(line.value)).has_value();
        else if (line.name == "DTSTART")
            good = (observance.start = icsTime(line.value)).has_value();
        else if (line.name == "RRULE")
            observance.rules.push_back(line.value);
        else if (line.name == "RDATE")
            for (const std::string_view text : listValues(line.value)) {
                const auto date = icsTime(text);
                good = good && date;
                if (date)
                    observance.dates.push_back(date->wall);
            }
        if (!good)
            problems.add(Kind::ZoneMalformed, Severity::PartSkipped, line.line, line.name + ":" + line.value);
    }
    if (observance.before && observance.after && observance.start)
        return observance;
    problems.add(Kind::ZoneMalformed, Severity::PartSkipped, source.line);
    return std::nullopt;
}

std::vector<Instant> onsetsOf(const Observance& observance, Instant to, RuleBudget& budget,
                              const SourceObservance& source, TimetableProblems& problems)
{
    const auto utc = [&](WallTime wall) { return Instant{wall.time_since_epoch() - *observance.before}; };
    std::vector<Instant> onsets{utc(observance.start->wall)};
    for (const WallTime date : observance.dates)
        onsets.push_back(utc(date));
    for (const std::string& rule : observance.rules) {
        const RuleQuestion question{*observance.start, observance.start->wall,
                                    WallTime{floor<seconds>(to.time_since_epoch())} + days{1}, mostOnsets};
        const auto times = ruleTimes(rule, question, budget);
        if (!times) {
            problems.add(Kind::ZoneMalformed, Severity::PartSkipped, source.line, rule);
            continue;
        }
        const auto until = ruleUntil(rule);
        for (const WallTime time : times->times) {
            const WallTime last = until && until->kind == IcsTimeKind::Utc ? until->wall + *observance.before
                                                                           : (until ? until->wall : time);
            if (time <= last)
                onsets.push_back(utc(time));
        }
    }
    return onsets;
}

} // namespace

ZoneOffsets offsetsOf(const SourceZone& zone, Instant to, RuleBudget& budget, TimetableProblems& problems)
{
    ZoneOffsets offsets;
    std::optional<Instant> earliest;
    for (const SourceObservance& source : zone.observances) {
        const auto observance = observanceFrom(source, problems);
        if (!observance)
            continue;
        for (const Instant onset : onsetsOf(*observance, to, budget, source, problems)) {
            offsets.changes.push_back({onset, *observance->after});
            if (!earliest || onset < *earliest) {
                earliest = onset;
                offsets.first = *observance->before;
            }
        }
    }
    std::stable_sort(offsets.changes.begin(), offsets.changes.end(),
                     [](const OffsetChange& a, const OffsetChange& b) { return a.from < b.from; });
    return offsets;
}

TimetableZones::TimetableZones(const TimetableOptions& options, ZoneOffsets course,
                               const TimetableSource& source, RuleBudget& budget, TimetableProblems& problems)
    : m_options(options), m_source(source), m_budget(budget), m_problems(problems),
      m_course(std::move(course))
{
    const auto ofCalendar = source.zoneName.empty() ? std::nullopt : known(source.zoneName);
    m_floating = ofCalendar ? *ofCalendar : m_course;
}

std::optional<ZoneOffsets> TimetableZones::known(const std::string& id) const
{
    if (id.size() > longestZoneName)
        return std::nullopt;
    if (!id.starts_with('/'))
        return m_options.zones(id);
    // "/freeassociation.sourceforge.net/Europe/Paris" (Evolution), "/mozilla.org/20070129_1/Europe/Paris"
    for (std::size_t at = 0; at != std::string::npos; at = id.find('/', at + 1))
        if (at + 1 < id.size())
            if (auto zone = m_options.zones(id.substr(at + 1)))
                return zone;
    return std::nullopt;
}

std::optional<ZoneOffsets> TimetableZones::defined(const std::string& id)
{
    const auto found = std::find_if(m_source.zones.begin(), m_source.zones.end(),
                                    [&](const SourceZone& zone) { return zone.id == id; });
    if (found == m_source.zones.end())
        return std::nullopt;
    auto offsets = offsetsOf(*found, m_options.to + days{2}, m_budget, m_problems);
    if (offsets.changes.empty())
        return std::nullopt;
    return offsets;
}

const ZoneOffsets& TimetableZones::named(std::string_view id, int line)
{
    if (const auto before = m_named.find(id); before != m_named.end())
        return before->second;
    const std::string name(id);
    auto zone = known(name);
    if (!zone)
        zone = defined(name);
    if (!zone)
        m_problems.add(Kind::ZoneUnknown, Severity::Remark, line, name);
    return m_named.emplace(name, zone ? std::move(*zone) : m_course).first->second;
}

} // namespace pupitre

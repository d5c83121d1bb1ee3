// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which zone a TZID means: a name that the zone source knows, else the file's own VTIMEZONE, else, and said
// so, the course's zone. Names first: the source's rules are newer than those a calendar program once wrote.
#pragma once

#include "core/formats/timetablerules.h"
#include "core/formats/timetablesource.h"

#include <map>
#include <string>
#include <string_view>

namespace pupitre
{

/// Offsets by the observances of a VTIMEZONE (RFC 5545, 3.6.5), until `to`.
[[nodiscard]] ZoneOffsets offsetsOf(const SourceZone& zone, Instant to, RuleBudget& budget,
                                    TimetableProblems& problems);

class TimetableZones final
{
public:
    /// `course` is the course's own zone. Keeps the references.
    TimetableZones(const TimetableOptions& options, ZoneOffsets course, const TimetableSource& source,
                   RuleBudget& budget, TimetableProblems& problems);

    [[nodiscard]] const ZoneOffsets& course() const { return m_course; }
    /// Where a time names no zone: X-WR-TIMEZONE, else the course's.
    [[nodiscard]] const ZoneOffsets& floating() const { return m_floating; }
    /// An unknown name is a problem once, at the first line that uses it.
    [[nodiscard]] const ZoneOffsets& named(std::string_view id, int line);

private:
    [[nodiscard]] std::optional<ZoneOffsets> known(const std::string& id) const;
    [[nodiscard]] std::optional<ZoneOffsets> defined(const std::string& id);

    const TimetableOptions& m_options;
    const TimetableSource& m_source;
    RuleBudget& m_budget;
    TimetableProblems& m_problems;
    ZoneOffsets m_course;
    ZoneOffsets m_floating;
    std::map<std::string, ZoneOffsets, std::less<>> m_named;
};

} // namespace pupitre

// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// RRULE spread out by libical, within bounds: strangers write these rules, and some can be made to count for
// ever.
#pragma once

#include "core/formats/timetablevalues.h"

#include <optional>
#include <string>
#include <vector>

namespace pupitre
{

/// What one timetable may cost, shared by all its rules.
struct RuleBudget {
    long steps = 3'000'000; // days or weeks passed over and times made; some seconds of a slow processor
    int fruitless = 5;      // rules that never give anything; libical looks for them until the year 20000
};

enum class RuleEnd {
    Reached,  // the rule's own end, or the window's
    CutShort, // the limit of occurrences, or the budget
};

struct RuleTimes {
    std::vector<WallTime> times; // in order, by the clock of DTSTART; what DTSTART adds is not in it
    RuleEnd end = RuleEnd::Reached;
};

struct RuleQuestion {
    IcsTime start; // DTSTART
    WallTime from; // only times from here
    WallTime to;   // and before this
    std::size_t most = 1000;
};

/// UNTIL as written, where there is one that can be read. The caller compares, because it knows the zone.
[[nodiscard]] std::optional<IcsTime> ruleUntil(const std::string& rule);

/// Nothing for a rule that cannot be read or fulfilled, that uses another calendar (RSCALE), is finer than
/// days, or asks for more than 48 times a day. UNTIL is not looked at. COUNT counts from the start.
[[nodiscard]] std::optional<RuleTimes> ruleTimes(const std::string& rule, const RuleQuestion& question,
                                                 RuleBudget& budget);

} // namespace pupitre

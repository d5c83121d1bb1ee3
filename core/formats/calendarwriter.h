// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Events to an iCalendar text (RFC 5545), the counterpart of timetable.h.
#pragma once

#include "core/domain/instant.h"

#include <string>
#include <string_view>
#include <vector>

namespace pupitre
{

/// Tentative: other programs show it as possible, and do not count its time as taken.
enum class CalendarHold { Busy, Tentative };

struct CalendarEntry {
    std::string uid; // the same for the same thing, so that a second import corrects the first
    Instant from{};  // written in UTC, whole seconds
    Instant until{};
    std::string summary;
    std::string location; // empty: none
    std::string description;
    CalendarHold hold = CalendarHold::Busy;

    bool operator==(const CalendarEntry&) const = default;
};

/// Lines end with CRLF and are folded at 75 octets, never inside a character. Control bytes but line breaks
/// are left out; bytes that are no UTF-8 stay as they are. `stamp`: when this was written.
[[nodiscard]] std::string calendarText(const std::vector<CalendarEntry>& entries, Instant stamp);

/// "20261120T133551Z"
[[nodiscard]] std::string calendarTime(Instant instant);

/// One content line with its folds and its end.
[[nodiscard]] std::string foldedLine(std::string_view line);

} // namespace pupitre

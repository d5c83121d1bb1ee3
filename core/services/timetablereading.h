// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads timetables, of files and of addresses, beside the window: 20,000 events take longer than a frame.
// Outlives its askers: a closed wizard waits for nobody.
#pragma once

#include "core/async/lane.h"
#include "core/formats/timetable.h"

#include <string>

namespace pupitre
{

/// What a file, or an address of timetablefetch.h, says from a year before `now` to two years after, in this
/// zone: a course is of one year, and a rule without end has to end somewhere. Blocks. FileUnreadable,
/// fetchTimetable()'s or timetableFromIcs()'s errors.
[[nodiscard]] Result<Timetable> readTimetable(const std::string& source, const std::string& zone, Instant now,
                                              const std::stop_token& stop);

class TimetableReading final
{
public:
    explicit TimetableReading(Mailbox& mailbox) : m_lane(mailbox, "timetable") {}

    /// readTimetable() beside the window. Dropping the task forgets it.
    [[nodiscard]] Task read(const std::string& source, const std::string& zone, Instant now,
                            std::function<void(Result<Timetable>)> done);

private:
    Lane m_lane;
};

} // namespace pupitre

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

class TimetableReading final
{
public:
    explicit TimetableReading(Mailbox& mailbox) : m_lane(mailbox, "timetable") {}

    /// What a file, or an address of timetablefetch.h, says from a year before `now` to two years after, in
    /// this zone: a course is of one year, and a rule without end has to end somewhere. FileUnreadable,
    /// fetchTimetable()'s or timetableFromIcs()'s errors. Dropping the task forgets it.
    [[nodiscard]] Task read(const std::string& source, const std::string& zone, Instant now,
                            std::function<void(Result<Timetable>)> done);

private:
    class Reading;

    Lane m_lane;
};

} // namespace pupitre
